package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something a feature puts into the frame of the desk, beside the name of whoever sits there. The frame finds the parts
 * by itself and knows no feature.
 */
public interface FramePart {

    /** The part, made anew for each browser page. */
    Component create();
}

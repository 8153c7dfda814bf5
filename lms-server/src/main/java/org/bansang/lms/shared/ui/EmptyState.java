package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says why there is nothing to see and what to do about it, where an empty space would leave somebody guessing.
 */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /** Shows a title, a sentence and perhaps a way out. */
    public EmptyState(String title, String sentence, Component... ways) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(sentence));
        add(ways);
    }
}

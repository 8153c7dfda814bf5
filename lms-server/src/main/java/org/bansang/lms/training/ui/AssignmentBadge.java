package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Span;
import org.bansang.lms.training.AssignmentState;

/**
 * How an assignment stands, as a word with a sign before it: nobody must tell colours apart.
 */
class AssignmentBadge extends Span {

    private static final long serialVersionUID = 1L;

    AssignmentBadge(AssignmentState state) {
        addClassNames("badge", state.code());
        setText(getTranslation(key(state)));
    }

    static String key(AssignmentState state) {
        return "training.state." + state.code();
    }
}

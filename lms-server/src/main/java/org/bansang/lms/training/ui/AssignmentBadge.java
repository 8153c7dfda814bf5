package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.bansang.lms.training.AssignmentState;

/**
 * How an assignment stands, as a word with a sign before it: nobody must tell colours apart.
 */
class AssignmentBadge extends Span {

    /** The same in a cell: wants {@code state} and {@code stateWords}. */
    static final String CELL = "<span class=\"badge ${item.state}\">${item.stateWords}</span>";

    private static final long serialVersionUID = 1L;

    AssignmentBadge(AssignmentState state) {
        addClassNames("badge", state.code());
        setText(getTranslation(key(state)));
    }

    /** Gives a cell what it wants. */
    static <T> LitRenderer<T> fill(LitRenderer<T> cell, ValueProvider<T, AssignmentState> state) {
        return cell.withProperty("state", row -> state.apply(row).code())
                .withProperty("stateWords", row -> I18NProvider.translate(key(state.apply(row))));
    }

    static String key(AssignmentState state) {
        return "training.state." + state.code();
    }
}

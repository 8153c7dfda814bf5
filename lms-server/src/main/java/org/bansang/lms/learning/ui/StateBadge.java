package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.bansang.lms.learning.UnitProgressQuery.State;

/**
 * How far somebody is, as a word with a sign before it: nobody must tell colours apart.
 */
class StateBadge extends Span {

    /** The same in a cell: wants {@code state} and {@code stateWords}. */
    static final String CELL = "<span class=\"badge ${item.state}\">${item.stateWords}</span>";

    private static final long serialVersionUID = 1L;

    StateBadge(State state) {
        addClassNames("badge", word(state));
        setText(getTranslation(key(state)));
    }

    /** Gives a cell what it wants. */
    static <T> LitRenderer<T> fill(LitRenderer<T> cell, ValueProvider<T, State> state) {
        return cell.withProperty("state", row -> word(state.apply(row)))
                .withProperty("stateWords", row -> I18NProvider.translate(key(state.apply(row))));
    }

    static String key(State state) {
        return "learning.state." + word(state);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

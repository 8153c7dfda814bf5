package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bansang.lms.learning.UnitProgressQuery.State;

/**
 * How far somebody is, as a word with a sign before it: nobody must tell colours apart.
 */
class StateBadge extends Span {

    private static final long serialVersionUID = 1L;

    StateBadge(State state) {
        addClassNames("badge", word(state));
        setText(getTranslation(key(state)));
    }

    static String key(State state) {
        return "learning.state." + word(state);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

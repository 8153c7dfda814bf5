package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Span;
import org.bansang.lms.authoring.DraftState;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * Where a draft stands, in words and with a sign.
 */
class StateBadge extends Span {

    private static final long serialVersionUID = 1L;

    StateBadge(DraftState state) {
        super();
        setText(getTranslation("authoring.state." + AddressWords.word(state)));
        addClassNames(
                "badge",
                switch (state) {
                    case EDITING, RETURNED -> "learning";
                    case SUBMITTED -> "advice";
                    case PUBLISHED -> "completed";
                    case DISCARDED -> "not-started";
                });
    }
}

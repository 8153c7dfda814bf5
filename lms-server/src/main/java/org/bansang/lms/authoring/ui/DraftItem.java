package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Localized;

/**
 * A draft in a list: what it is about, how it stands, who works on it since when.
 */
class DraftItem extends ListItem {

    private static final long serialVersionUID = 1L;

    DraftItem(DraftSummary draft) {
        addClassName("draft");
        RouterLink link = new RouterLink(title(draft), DraftView.class, DraftView.parameters(draft.id()));
        link.addClassName("title");
        Div line = new Div(link, new StateBadge(draft.state()));
        line.addClassName("line");
        Div who = new Div(new Span(who(draft)), new Span(dates(draft)));
        who.addClassName("quiet");
        add(line, who);
        if (!draft.note().isEmpty()) {
            add(new Div(getTranslation("authoring.draft.said", draft.note())));
        }
    }

    private String title(DraftSummary draft) {
        return draft.isFacts() ? getTranslation("authoring.facts.title") : Localized.pick(draft.title(), getLocale());
    }

    private String who(DraftSummary draft) {
        return draft.editors().isEmpty()
                ? getTranslation("authoring.draft.nobody")
                : getTranslation("authoring.draft.editors", String.join(", ", draft.editors()));
    }

    private String dates(DraftSummary draft) {
        return getTranslation("authoring.draft.dates", Days.of(draft.openedAt()), Days.of(draft.changedAt()));
    }
}

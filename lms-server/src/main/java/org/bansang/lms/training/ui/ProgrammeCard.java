package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.training.ProgrammeSummary;

/**
 * A programme in the list: what, for whom, by when, and how far one's own units are.
 */
class ProgrammeCard extends ListItem {

    private static final long serialVersionUID = 1L;

    ProgrammeCard(ProgrammeSummary programme) {
        RouterLink link = new RouterLink("", ProgrammeView.class, ProgrammeView.parameters(programme.id()));
        link.addClassNames("card", "card-link", "programme");
        Div words = new Div(
                new H2(programme.title()),
                line(Localized.pick(programme.courseTitle(), getLocale())),
                line(getTranslation(
                        "training.programme.whom",
                        getTranslation("desk.role." + programme.role()),
                        programme.unitName())),
                line(when(programme)));
        if (programme.closedAt() == null) {
            words.add(new CompletionShare(programme.completed(), programme.assigned(), programme.overdue()));
        }
        link.add(words);
        add(link);
    }

    private String when(ProgrammeSummary programme) {
        String closed = programme.closedAt();
        return closed == null
                ? getTranslation("training.programme.due", Days.of(LocalDate.parse(programme.dueOn())))
                : getTranslation("training.programme.closed-on", Days.of(Instant.parse(closed)));
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }
}

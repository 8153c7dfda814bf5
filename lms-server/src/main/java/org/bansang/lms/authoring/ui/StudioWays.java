package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.ui.CourseShown;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;

/**
 * Puts the ways into the studio on each course of the list: write, or join who is writing, and look back.
 */
@ApplicationScoped
public class StudioWays {

    @Inject
    DraftService drafts;

    @Inject
    Instance<Caller> current;

    void onCourse(@Observes CourseShown shown) {
        Caller caller = shown.caller();
        UI ui = UI.getCurrent();
        Optional<DraftSummary> open = drafts.drafts(caller).stream()
                .filter(draft -> shown.course().equals(draft.course()))
                .findFirst();
        if (open.isPresent()) {
            DraftSummary draft = open.get();
            RouterLink join = new RouterLink(
                    ui.getTranslation("authoring.way.join"), DraftView.class, DraftView.parameters(draft.id()));
            join.addClassName("desk-button");
            Span who = new Span(ui.getTranslation(
                    "authoring.way.who", String.join(", ", draft.editors()), Days.of(draft.openedAt())));
            who.addClassName("quiet");
            shown.ways().add(join, new StateBadge(draft.state()), who);
        } else if (caller.holdsAny(Role.TRAINER)) {
            shown.ways().add(write(ui, shown.course()));
        }
        RouterLink history = new RouterLink(
                ui.getTranslation("authoring.way.history"),
                CourseHistoryView.class,
                CourseHistoryView.parameters(shown.course()));
        history.addClassName("way");
        shown.ways().add(history);
    }

    private Button write(UI ui, CourseId course) {
        Button write = new Button(ui.getTranslation("authoring.way.write"), VaadinIcon.PENCIL.create(), click -> {
            DraftSummary draft = drafts.open(current.get(), course);
            ui.navigate(DraftView.class, DraftView.parameters(draft.id()));
        });
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        write.setDisableOnClick(true);
        return write;
    }
}

package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.bansang.lms.authoring.Comparison;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftCheckService;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftId;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftState;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.authoring.Publication;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;

/**
 * Old and new beside each other, for whoever decides whether learners get it.
 */
@Route(value = "drafts/:" + DraftView.DRAFT + "/compare", layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@StyleSheet("context://assets/studio.css")
public class CompareView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    DraftService drafts;

    @Inject
    DraftCheckService checks;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DraftView.draftOf(event.getRouteParameters()));
    }

    private void show(DraftId id) {
        DraftDetail detail = drafts.draft(caller.get(), id);
        DraftSummary draft = detail.draft();
        String title = draft.isFacts() ? text("authoring.facts.title") : inLanguage(draft.title());
        clear();
        RouterLink back = new RouterLink(text("authoring.back.draft"), DraftView.class, DraftView.parameters(id));
        back.addClassName("back");
        addComponentAsFirst(back);
        setHeading(text("authoring.compare.title", title));
        Paragraph lead = new Paragraph(text("authoring.compare.lead"));
        lead.addClassName("lead");
        add(lead, decision(detail));
        Comparison comparison =
                checks.compare(caller.get(), id, draft.state().isOpen() ? Comparison.With.LIVE : Comparison.With.BASE);
        if (comparison.items().isEmpty()) {
            add(new EmptyState(text("authoring.compare.none.title"), text("authoring.compare.none.text")));
        }
        comparison.items().forEach(item -> add(new ChangedItem(item)));
    }

    private Section decision(DraftDetail detail) {
        DraftSummary draft = detail.draft();
        Section decision = new Section(new H2(text("authoring.review")));
        decision.addClassName("card");
        Div who = new Div(new StateBadge(draft.state()));
        who.addClassName("line");
        if (!draft.editors().isEmpty()) {
            who.add(new Div(text("authoring.draft.editors", String.join(", ", draft.editors()))));
        }
        decision.add(who);
        if (!draft.note().isEmpty()) {
            Paragraph note = new Paragraph(text("authoring.draft.said", draft.note()));
            note.addClassName("said");
            decision.add(note);
        }
        Div ways = new Div();
        ways.addClassName("actions");
        boolean publish = detail.may().contains(DraftAction.PUBLISH);
        if (publish) {
            Button yes = new Button(
                    text("authoring.publish"), click -> Ask.first("authoring.publish", () -> publish(draft)));
            yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            ways.add(yes);
        }
        if (detail.may().contains(DraftAction.RETURN)) {
            ways.add(new Button(
                    text("authoring.return"),
                    click -> new NoteDialog("authoring.return", true, note -> sendBack(draft, note)).open()));
        }
        if (!publish && draft.state().isOpen()) {
            decision.add(new Paragraph(text(whyNot(detail))));
        }
        decision.add(ways);
        return decision;
    }

    private String whyNot(DraftDetail detail) {
        if (detail.ownWork()) {
            return "authoring.publish.own-work";
        }
        return detail.draft().state() == DraftState.SUBMITTED
                ? "authoring.publish.not-yours"
                : "authoring.publish.not-submitted";
    }

    private void publish(DraftSummary draft) {
        try {
            Publication done = drafts.publish(caller.get(), draft.id(), draft.revision());
            show(draft.id());
            String versions = done.versions().stream()
                    .map(version -> text("authoring.publish.version", inLanguage(version.title()), version.number()))
                    .collect(Collectors.joining("; "));
            Ask.tell(
                    versions.isEmpty()
                            ? text("authoring.publish.nothing-new")
                            : text("authoring.publish.done", versions));
        } catch (RuntimeException e) {
            refused(draft, e);
        }
    }

    private void sendBack(DraftSummary draft, String note) {
        try {
            drafts.sendBack(caller.get(), draft.id(), draft.revision(), note);
            show(draft.id());
            Ask.tell(text("authoring.return.done"));
        } catch (RuntimeException e) {
            refused(draft, e);
        }
    }

    private void refused(DraftSummary draft, RuntimeException failure) {
        switch (ProblemException.in(failure)) {
            case ConflictException conflict -> Ask.warn(text("authoring.publish.conflict"));
            case OutdatedException outdated -> {
                show(draft.id());
                Ask.warn(text("authoring.publish.outdated"));
            }
            case null, default -> throw failure;
        }
    }
}

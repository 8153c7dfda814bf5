package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.problem.Problem;
import org.bansang.lms.authoring.DraftCheckService;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftId;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.authoring.DraftTextService;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;

/**
 * One draft: what is in it, what is to mend, and what is to be done next.
 */
@Route(value = "drafts/:" + DraftView.DRAFT, layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@StyleSheet("context://assets/studio.css")
public class DraftView extends DeskPage implements BeforeEnterObserver {

    static final String DRAFT = "draft";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    DraftService drafts;

    @Inject
    DraftTextService texts;

    @Inject
    DraftCheckService checks;

    /** The address of a draft. */
    static RouteParameters parameters(DraftId id) {
        return new RouteParameters(DRAFT, id.toString());
    }

    /** The draft of an address; one that is none is not there. */
    static DraftId draftOf(RouteParameters parameters) {
        try {
            return new DraftId(UUID.fromString(parameters.get(DRAFT).orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(DRAFT);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(draftOf(event.getRouteParameters()));
    }

    private void show(DraftId id) {
        DraftDetail detail = drafts.draft(caller.get(), id);
        DraftSummary draft = detail.draft();
        clear();
        RouterLink back = new RouterLink(text("authoring.back.studio"), StudioView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        setHeading(draft.isFacts() ? text("authoring.facts.title") : inLanguage(draft.title()));
        List<Problem> problems = draft.state().isOpen() ? checks.lint(caller.get(), id) : List.of();
        add(state(draft), new DraftSteps(desk(id), detail, problems));
        if (detail.outdated() && draft.state().isOpen()) {
            add(new UpdatePanel(desk(id), detail));
        }
        OutlineText outline = detail.outline();
        if (outline == null) {
            add(facts(id));
        } else {
            add(new DraftOutline(desk(id), detail, outline, problems));
        }
        add(new DraftHistory(detail.history()));
    }

    private DraftDesk desk(DraftId id) {
        return new DraftDesk(id, () -> caller.get(), () -> drafts, () -> texts, () -> checks, () -> show(id));
    }

    private Div state(DraftSummary draft) {
        Paragraph who = new Paragraph(text("authoring.draft.editors", String.join(", ", draft.editors())));
        who.addClassName("quiet");
        who.setVisible(!draft.editors().isEmpty());
        Div state = new Div(new StateBadge(draft.state()), who);
        state.addClassNames("line", "draft-state");
        return state;
    }

    private Section facts(DraftId id) {
        RouterLink facts = new RouterLink(text("authoring.facts.open"), FactsView.class, parameters(id));
        facts.addClassName("desk-button");
        Section card = new Section(new Paragraph(text("authoring.facts.about")), new Div(facts));
        card.addClassName("card");
        return card;
    }
}

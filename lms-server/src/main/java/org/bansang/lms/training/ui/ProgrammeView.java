package org.bansang.lms.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.training.ProgrammeId;
import org.bansang.lms.training.ProgrammePreviewService;
import org.bansang.lms.training.ProgrammeService;
import org.bansang.lms.training.ProgrammeSummary;

/**
 * One programme: what it says, how far the units are, and for whoever answers for it the ways to change and to close it.
 */
@Route(value = "programmes/:" + ProgrammeView.PROGRAMME, layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
public class ProgrammeView extends DeskPage implements BeforeEnterObserver {

    static final String PROGRAMME = "programme";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammePreviewService previews;

    private final Div body = new Div();

    /** Lays out an empty page with the way back; the address says which programme fills it. */
    public ProgrammeView() {
        addClassName("programme-page");
        RouterLink back = new RouterLink(text("training.back"), ProgrammesView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        add(body);
    }

    static RouteParameters parameters(String id) {
        return new RouteParameters(PROGRAMME, id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(programmes.programme(
                caller.get(), id(event.getRouteParameters().get(PROGRAMME).orElse(""))));
    }

    private void show(ProgrammeSummary programme) {
        setHeading(programme.title());
        body.removeAll();
        String closed = programme.closedAt();
        if (closed != null) {
            Paragraph note = new Paragraph(text("training.programme.is-closed", Days.of(Instant.parse(closed))));
            note.addClassName("lead");
            body.add(note);
        }
        Section card = new Section(
                facts(programme),
                new CompletionShare(programme.completed(), programme.assigned(), programme.overdue()));
        card.addClassName("card");
        body.add(card, actions(programme));
    }

    private DescriptionList facts(ProgrammeSummary programme) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("task-facts");
        fact(facts, "course", inLanguage(programme.courseTitle()));
        fact(
                facts,
                "whom",
                text("training.programme.whom", text("desk.role." + programme.role()), programme.unitName()));
        fact(facts, "opens", day(programme.opensOn()));
        fact(facts, "due", day(programme.dueOn()));
        fact(facts, "late", text("training.programme.late.days", programme.dueDays()));
        if (!programme.basis().isEmpty()) {
            fact(facts, "basis", programme.basis());
        }
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(text("training.programme.fact." + name)),
                new DescriptionList.Description(value));
    }

    private Div actions(ProgrammeSummary programme) {
        Anchor compliance = new Anchor("/desk/compliance?programme=" + programme.id(), text("training.programme.who"));
        compliance.addClassName("desk-button");
        Div actions = new Div(compliance);
        actions.addClassNames("line", "actions");
        if (programme.mayChange()) {
            Button revise = new Button(text("training.programme.revise"), click -> revise(programme));
            Button close = new Button(text("training.programme.close"), click -> close(programme));
            actions.add(revise, close);
        }
        return actions;
    }

    private void revise(ProgrammeSummary programme) {
        ProgrammeId id = id(programme.id());
        new ReviseDialog(
                        programme,
                        due -> programmes.affected(caller.get(), id, due),
                        revision -> previews.flaws(caller.get(), programme, revision),
                        revision -> show(programmes.revise(caller.get(), id, revision)))
                .open();
    }

    private void close(ProgrammeSummary programme) {
        long open = programme.assigned() - programme.completed();
        new CloseDialog(open, () -> show(programmes.close(caller.get(), id(programme.id())))).open();
    }

    private static String day(String iso) {
        return Days.of(LocalDate.parse(iso));
    }

    private static ProgrammeId id(String id) {
        try {
            return new ProgrammeId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(id);
        }
    }
}

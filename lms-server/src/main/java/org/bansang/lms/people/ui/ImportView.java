package org.bansang.lms.people.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.bansang.lms.people.RosterChange;
import org.bansang.lms.people.RosterPlan;
import org.bansang.lms.people.RosterRun;
import org.bansang.lms.people.RosterRuns;
import org.bansang.lms.people.RosterService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * Brings a list of officials in: choose a file, read what it would change, then have exactly that done.
 */
@Route(value = "people/import", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
@DeskMenu(order = 34, key = "positions.import", icon = VaadinIcon.UPLOAD_ALT)
@StyleSheet("context://assets/positions.css")
public class ImportView extends DeskPage {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_MILLISECONDS = 500;

    @Inject
    Instance<Caller> caller;

    @Inject
    RosterService rosters;

    @Inject
    RosterRuns runs;

    private final RosterUpload upload = new RosterUpload(this::check);
    private final Div intro = new Div();
    private final Div result = new Div();
    private byte[] file = {};
    private @Nullable Registration looking;

    /** Asks for a file. */
    public ImportView() {
        addClassName("import-page");
        setHeading(text("positions.import.title"));
        Paragraph lead = new Paragraph(text("positions.import.lead"));
        lead.addClassName("lead");
        Anchor template = new Anchor(
                "/api/people/import/template.csv?lang=" + getLocale().getLanguage(), text("positions.import.template"));
        template.setRouterIgnore(true);
        template.addClassName("template");
        intro.add(lead, template, new RosterHelp());
        result.getElement().setAttribute("aria-live", "polite");
        add(intro, upload, result);
    }

    private void check(String name, byte[] content) {
        file = content;
        show(rosters.dryRun(caller.get(), content), text("positions.import.checked", name));
    }

    private void show(RosterPlan plan, String notice) {
        intro.setVisible(false);
        upload.again();
        Paragraph checked = new Paragraph(notice);
        checked.addClassName("title");
        result.removeAll();
        result.add(
                checked,
                new Paragraph(text(
                        "positions.import.summary",
                        plan.rows(),
                        plan.changes().size(),
                        plan.unchanged(),
                        plan.problems().size())));
        if (plan.isReady()) {
            Button yes = new Button(text("positions.import.do", plan.changes().size()), click -> carryOut(plan));
            yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            yes.setDisableOnClick(true);
            yes.addClassName("carry-out");
            result.add(new Paragraph(text("positions.import.ready")), yes);
        } else if (plan.problems().isEmpty()) {
            result.add(new Paragraph(text("positions.import.nothing")));
        } else {
            Paragraph mend = new Paragraph(text("positions.import.not-ready"));
            mend.addClassName("warning");
            result.add(mend, new H2(text("positions.import.problems")), new RosterProblemList(plan.problems()));
        }
        if (!plan.changes().isEmpty()) {
            result.add(new H2(text("positions.import.changes")), new RosterChangeList(plan.changes()));
        }
    }

    private void carryOut(RosterPlan plan) {
        RosterRun run = new RosterRun();
        long people =
                plan.changes().stream().map(change -> change.login()).distinct().count();
        RosterProgress progress = new RosterProgress((int) people);
        upload.setVisible(false);
        result.removeAll();
        result.add(progress);
        runs.start(caller.get(), file, plan.fingerprint(), run);
        getUI().ifPresent(ui -> {
            ui.setPollInterval(LOOK_MILLISECONDS);
            looking = ui.addPollListener(poll -> look(plan, run, progress));
        });
    }

    private void look(RosterPlan plan, RosterRun run, RosterProgress progress) {
        progress.show(run.done());
        RosterRun.Outcome outcome = run.outcome();
        if (outcome == null) {
            return;
        }
        stopLooking();
        upload.setVisible(true);
        switch (outcome) {
            case RosterRun.Done all -> done(all.plan());
            case RosterRun.Outdated none -> showAgain(plan);
            case RosterRun.Refused refused -> failed(text("desk.problem." + refused.type()));
            case RosterRun.Failed failed -> failed(text("desk.failure.reference", failed.reference()));
        }
    }

    /** What became of the plan meanwhile, by way of the changes that are no longer needed and those that are new. */
    private void showAgain(RosterPlan before) {
        RosterPlan now = rosters.dryRun(caller.get(), file);
        Set<RosterChange> wanted = new HashSet<>(before.changes());
        Set<RosterChange> still = new HashSet<>(now.changes());
        long gone = wanted.stream().filter(change -> !still.contains(change)).count();
        long added = still.stream().filter(change -> !wanted.contains(change)).count();
        show(now, text("positions.import.changed-meanwhile", gone, added));
    }

    private void done(RosterPlan plan) {
        upload.setVisible(false);
        RouterLink people = new RouterLink(text("positions.import.done.people"), PeopleView.class);
        people.addClassName("desk-button");
        Button another = new Button(text("positions.import.done.another"), click -> {
            result.removeAll();
            intro.setVisible(true);
            upload.begin();
        });
        Div ways = new Div(people, another);
        ways.addClassName("actions");
        Div card = new Div(
                new H2(text("positions.import.done.title")),
                new Paragraph(text("positions.import.done", plan.changes().size())),
                ways);
        card.addClassName("card");
        result.removeAll();
        result.add(card);
    }

    /** Nothing was done; the file is still here, so that nobody has to look for it again. */
    private void failed(String why) {
        Paragraph sorry = new Paragraph(text("positions.import.failed", why));
        sorry.addClassName("warning");
        Button again = new Button(text("positions.import.failed.again"), click -> {
            RosterPlan plan = rosters.dryRun(caller.get(), file);
            show(plan, text("positions.import.looked-again"));
        });
        again.setDisableOnClick(true);
        result.removeAll();
        result.add(sorry, again);
    }

    private void stopLooking() {
        if (looking != null) {
            looking.remove();
            looking = null;
        }
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
            looking = null;
            event.getUI().setPollInterval(-1);
        }
        super.onDetach(event);
    }
}

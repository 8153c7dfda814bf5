package org.bansang.lms.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.course.CatalogueEntry;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.training.DraftFlaw;
import org.bansang.lms.training.Holder;
import org.bansang.lms.training.ProgrammeDraft;
import org.bansang.lms.training.ProgrammeId;
import org.bansang.lms.training.ProgrammePreviewService;
import org.bansang.lms.training.ProgrammeService;
import org.bansang.lms.training.ProgrammeTarget;

/**
 * Makes a course mandatory: on the left what and for whom, on the right who that is. Nobody is asked before the button
 * at the end.
 */
@Route(value = "programmes/new", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
public class NewProgrammeView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MILLISECONDS = 6_000;

    @Inject
    Instance<Caller> caller;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammePreviewService previews;

    @Inject
    OrganisationService organisation;

    @Inject
    CourseService courses;

    @Inject
    Clock clock;

    private final Div body = new Div();

    /** Names the view and the way back; opening it makes a fresh form. */
    public NewProgrammeView() {
        addClassName("programme-page");
        setHeading(text("training.new.title"));
        RouterLink back = new RouterLink(text("training.back"), ProgrammesView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        List<CatalogueEntry> catalogue = courses.catalogue();
        List<UnitSummary> units = organisation.unitsOf(caller.get(), Role.MANAGER);
        if (catalogue.isEmpty() || units.isEmpty()) {
            String key = "training.new." + (units.isEmpty() ? "no-unit" : "no-course");
            body.add(new EmptyState(text(key + ".title"), text(key + ".text")));
            return;
        }
        ProgrammeForm form =
                new ProgrammeForm(LocalDate.now(clock), unit -> organisation.children(caller.get(), unit.id()));
        PreviewPanel preview = new PreviewPanel(query -> page(form, query));
        form.offer(catalogue, previews.unapproved(caller.get()), units);
        form.onTarget(() -> preview(form, preview));
        preview(form, preview);
        Div left = new Div(form, save(form));
        Div columns = new Div(left, preview);
        columns.addClassName("columns");
        body.add(columns);
    }

    private Div save(ProgrammeForm form) {
        ProgrammeId id = new ProgrammeId(UUID.randomUUID());
        Button save = new Button(text("training.new.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                form.draft().ifPresent(draft -> create(id, form, draft));
            } finally {
                save.setEnabled(true);
            }
        });
        Paragraph about = new Paragraph(text("training.new.about"));
        about.addClassName("quiet");
        Div actions = new Div(about, save);
        actions.addClassName("actions");
        return actions;
    }

    private void create(ProgrammeId id, ProgrammeForm form, ProgrammeDraft draft) {
        Set<DraftFlaw> flaws = previews.flaws(caller.get(), draft);
        form.show(flaws);
        if (flaws.isEmpty()) {
            long people = programmes.create(caller.get(), id, draft).programme().assigned();
            Notification.show(text("training.new.saved", people), SHOWN_MILLISECONDS, Notification.Position.TOP_CENTER);
            getUI().ifPresent(ui -> ui.navigate(ProgrammeView.class, ProgrammeView.parameters(id.toString())));
        }
    }

    private void preview(ProgrammeForm form, PreviewPanel panel) {
        form.target()
                .ifPresent(target -> panel.show(
                        previews.preview(caller.get(), target),
                        form.unitName(),
                        !previews.unapproved(caller.get()).contains(target.course())));
    }

    private Stream<Holder> page(ProgrammeForm form, Query<Holder, Void> query) {
        int offset = query.getOffset();
        int limit = query.getLimit();
        return form.target().stream().flatMap(target -> page(target, offset, limit));
    }

    private Stream<Holder> page(ProgrammeTarget target, int offset, int limit) {
        return previews.page(caller.get(), target, offset, limit).stream();
    }
}

package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.course.CourseHistoryService;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.course.PublicationEntry;
import org.bansang.lms.course.ui.CoursesView;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;

/**
 * Which versions of a course learners had, and the way back to an earlier one.
 */
@Route(value = "courses/history/:" + CourseHistoryView.COURSE, layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@StyleSheet("context://assets/studio.css")
public class CourseHistoryView extends DeskPage implements BeforeEnterObserver {

    static final String COURSE = "course";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    CourseService courses;

    @Inject
    CourseHistoryService history;

    @Inject
    DraftService drafts;

    /** The address of a course's history. */
    static RouteParameters parameters(CourseId course) {
        return new RouteParameters(COURSE, course.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new CourseId(
                    UUID.fromString(event.getRouteParameters().get(COURSE).orElse(""))));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(COURSE);
        }
    }

    private void show(CourseId course) {
        List<PublicationEntry> entries = history.history(caller.get(), course);
        clear();
        RouterLink back = new RouterLink(text("authoring.back.courses"), CoursesView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        setHeading(text(
                "authoring.versions.title",
                inLanguage(courses.manifest(courses.livePack(course)).course().title())));
        boolean mayRevert = history.mayRevert(caller.get());
        add(new Paragraph(text(mayRevert ? "authoring.versions.lead" : "authoring.versions.lead.read")));
        OrderedList list = new OrderedList();
        list.addClassName("versions");
        Set<String> offered = new HashSet<>();
        entries.forEach(entry -> list.add(item(course, entry, mayRevert && offered.add(entry.pack()))));
        Section card = new Section(new H2(text("authoring.versions")), list);
        card.addClassName("card");
        add(card, closed(drafts.closed(caller.get(), course)));
    }

    private ListItem item(CourseId course, PublicationEntry entry, boolean offer) {
        Span number = new Span(text("course.version", entry.number()));
        number.addClassName("title");
        Div head = new Div(number);
        head.addClassName("line");
        if (entry.live()) {
            Span live = new Span(text("course.version.live"));
            live.addClassNames("badge", "completed");
            head.add(live);
        }
        Span by = new Span(
                text("authoring.version." + AddressWords.word(entry.kind()), entry.by() == null ? "" : entry.by()));
        Span at = new Span(Moments.of(entry.at()));
        Div about = new Div(by, at);
        about.addClassName("quiet");
        ListItem item = new ListItem(head, about);
        item.addClassName("publication");
        if (!entry.reason().isEmpty()) {
            Div reason = new Div(entry.reason());
            reason.addClassName("said");
            item.add(reason);
        }
        if (offer && !entry.live() && entry.kept()) {
            Button revert = new Button(
                    text("authoring.revert"),
                    click -> new NoteDialog("authoring.revert", true, reason -> revert(course, entry, reason)).open());
            revert.setAriaLabel(text("authoring.revert.to", entry.number()));
            item.add(revert);
        }
        return item;
    }

    private void revert(CourseId course, PublicationEntry entry, String reason) {
        history.revert(caller.get(), course, entry.pack(), reason);
        show(course);
        Ask.tell(text("authoring.revert.done", entry.number()));
    }

    private Section closed(List<DraftSummary> closed) {
        Section section = new Section(new H2(text("authoring.versions.drafts")));
        section.addClassName("card");
        if (closed.isEmpty()) {
            section.add(new Paragraph(text("authoring.versions.drafts.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("drafts");
        closed.forEach(draft -> list.add(new DraftItem(draft)));
        section.add(list);
        return section;
    }
}

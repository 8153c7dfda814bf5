package org.bansang.lms.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bansang.content.problem.Problem;
import org.bansang.lms.course.ApprovalService;
import org.bansang.lms.course.ApprovalState;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.course.PrintService;
import org.bansang.lms.course.VersionSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.shared.web.Texts;

/**
 * All courses with their versions, and what there is to mend in their texts.
 */
@Route(value = "courses", layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@DeskMenu(order = 20, key = "course.courses", icon = VaadinIcon.OPEN_BOOK)
public class CoursesView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    CourseService courses;

    @Inject
    ApprovalService approvals;

    @Inject
    PrintService prints;

    @Inject
    Event<CourseShown> shownCourse;

    private final ApprovalDesk desk = new ApprovalDesk(() -> caller.get(), () -> approvals, this::show);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        setHeading(text("course.courses.title"));
        Map<CourseId, List<VersionSummary>> byCourse = courses.versions(caller.get()).stream()
                .collect(Collectors.groupingBy(VersionSummary::course, LinkedHashMap::new, Collectors.toList()));
        if (byCourse.isEmpty()) {
            add(new EmptyState(text("course.courses.none.title"), text("course.courses.none.text")));
        }
        Map<String, ApprovalState> states = approvals.states(
                caller.get(),
                byCourse.values().stream()
                        .flatMap(List::stream)
                        .map(VersionSummary::pack)
                        .toList());
        byCourse.values().forEach(versions -> add(card(versions, states)));
        add(report(courses.lintReport(caller.get())));
    }

    private Section card(List<VersionSummary> versions, Map<String, ApprovalState> states) {
        VersionSummary shown =
                versions.stream().filter(VersionSummary::live).findFirst().orElse(versions.get(0));
        UnorderedList list = new UnorderedList();
        list.addClassName("versions");
        versions.forEach(version -> {
            ListItem item = item(version);
            ApprovalState state = states.get(version.pack());
            if (state != null) {
                item.add(desk.panel(version, inLanguage(version.title()), state));
            }
            list.add(item);
        });
        Div ways = new Div();
        ways.addClassName("course-ways");
        shownCourse.fire(new CourseShown(caller.get(), shown.course(), ways));
        Section card = new Section(new H2(inLanguage(shown.title())), ways, list);
        card.addClassName("card");
        return card;
    }

    private ListItem item(VersionSummary version) {
        Span number = new Span(text("course.version", version.number()));
        number.addClassName("title");
        Span live = new Span(text(version.live() ? "course.version.live" : "course.version.old"));
        live.addClassNames("badge", version.live() ? "completed" : "not-started");
        Span published = new Span(text("course.version.published", Days.of(version.publishedAt())));
        published.addClassName("quiet");
        Span size = new Span(sizes(version.bytes()));
        size.addClassName("quiet");
        RouterLink look = new RouterLink(
                text("course.version.look"),
                CoursePreviewView.class,
                new RouteParameters(CoursePreviewView.PACK, version.pack()));
        look.addClassName("desk-button");
        look.getElement()
                .setAttribute(
                        "aria-label",
                        text("course.version.look.number", version.number(), inLanguage(version.title())));
        Div ways = new Div(look, print(version));
        ways.addClassName("version-ways");
        ListItem item = new ListItem(new Div(number, live), new Div(published, size), ways);
        item.addClassName("version");
        return item;
    }

    private Button print(VersionSummary version) {
        String title = inLanguage(version.title());
        Button print = new Button(text("course.print"), click -> new PrintDialog(
                        version, title, (form, language) -> prints.print(caller.get(), version.pack(), form, language)
                                .fileName())
                .open());
        print.setAriaLabel(text("course.print.number", version.number(), title));
        return print;
    }

    private String sizes(Map<String, Long> bytes) {
        return bytes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !entry.getKey().equals(Texts.VIETNAMESE.getLanguage())))
                .map(entry -> text("course.size", Localized.ownName(entry.getKey()), kilobytes(entry.getValue())))
                .collect(Collectors.joining(text("course.size.and")));
    }

    /** Never rounded down to nothing: somebody pays for these bytes. */
    private static long kilobytes(long bytes) {
        return Math.max(1, Math.ceilDiv(bytes, 1024));
    }

    private Section report(List<Problem> problems) {
        Section report = new Section(new H2(text("course.lint.title")));
        report.addClassNames("card", "lint");
        if (problems.isEmpty()) {
            report.add(new Paragraph(text("course.lint.clean")));
        }
        Map<String, List<Problem>> byFolder = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.file().replaceFirst("/.*", ""), LinkedHashMap::new, Collectors.toList()));
        byFolder.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !FolderReport.isBroken(entry.getValue())))
                .forEach(entry -> report.add(new FolderReport(entry.getKey(), entry.getValue())));
        return report;
    }
}

package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftState;
import org.bansang.lms.authoring.DraftSummary;
import org.bansang.lms.course.ui.CoursesView;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;

/**
 * What is being written and what waits for a reviewer.
 */
@Route(value = "drafts", layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@DeskMenu(order = 21, key = "authoring.studio", icon = VaadinIcon.PENCIL)
@StyleSheet("context://assets/studio.css")
public class StudioView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    DraftService drafts;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        setHeading(text("authoring.studio.title"));
        Paragraph lead = new Paragraph(text("authoring.studio.lead"));
        lead.addClassName("lead");
        add(lead);
        List<DraftSummary> open = drafts.drafts(caller.get());
        List<DraftSummary> waiting = open.stream()
                .filter(draft -> draft.state() == DraftState.SUBMITTED)
                .toList();
        List<DraftSummary> written = open.stream()
                .filter(draft -> draft.state() != DraftState.SUBMITTED)
                .toList();
        if (open.isEmpty()) {
            add(nothing());
        }
        if (caller.get().holdsAny(Role.REVIEWER) || !waiting.isEmpty()) {
            add(section("authoring.studio.waiting", waiting));
        }
        if (!open.isEmpty()) {
            add(section("authoring.studio.open", written));
        }
        add(ways());
    }

    private EmptyState nothing() {
        RouterLink courses = new RouterLink(text("authoring.studio.courses"), CoursesView.class);
        courses.addClassName("desk-button");
        return new EmptyState(text("authoring.studio.none.title"), text("authoring.studio.none.text"), courses);
    }

    private Section section(String key, List<DraftSummary> shown) {
        Section section = new Section(new H2(text(key)));
        section.addClassName("card");
        if (shown.isEmpty()) {
            section.add(new Paragraph(text(key + ".none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("drafts");
        shown.forEach(draft -> list.add(new DraftItem(draft)));
        section.add(list);
        return section;
    }

    private Section ways() {
        Section ways = new Section(new H2(text("authoring.studio.begin")));
        ways.addClassName("card");
        RouterLink courses = new RouterLink(text("authoring.studio.courses"), CoursesView.class);
        courses.addClassName("way");
        ways.add(new Paragraph(text("authoring.studio.begin.course")), new Div(courses));
        if (caller.get().holdsAny(Role.TRAINER)) {
            Button facts = new Button(text("authoring.studio.facts"), click -> {
                DraftSummary book = drafts.openFacts(caller.get());
                getUI().ifPresent(ui -> ui.navigate(DraftView.class, DraftView.parameters(book.id())));
            });
            ways.add(new Paragraph(text("authoring.studio.begin.facts")), facts);
        }
        return ways;
    }
}

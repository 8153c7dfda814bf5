package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.learning.LearnerProgress;
import org.bansang.lms.learning.UnitProgressService;
import org.bansang.lms.learning.UnitProgressService.PersonProgress;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;

/**
 * What one person of the unit has learned, activity by activity, so that a manager knows whom to help with what.
 */
@Route(value = "progress/person/:" + PersonProgressView.PERSON, layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
public class PersonProgressView extends DeskPage implements BeforeEnterObserver {

    static final String PERSON = "person";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    UnitProgressService progress;

    @Inject
    CourseService courses;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = person(event.getRouteParameters().get(PERSON).orElse(""));
        PersonProgress found = progress.person(caller.get(), id);
        clear();
        setHeading(found.person().displayName());
        RouterLink back = new RouterLink(text("learning.person.back"), UnitProgressView.class);
        back.setQueryParameters(event.getLocation().getQueryParameters());
        back.addClassName("back");
        addComponentAsFirst(back);
        Paragraph unit = new Paragraph(found.unitName());
        unit.addClassName("lead");
        add(unit);
        show(found.progress().courses());
    }

    private void show(List<LearnerProgress.Course> begun) {
        if (begun.isEmpty()) {
            add(new EmptyState(text("learning.person.nothing.title"), text("learning.person.nothing.text")));
        }
        begun.forEach(course -> add(new CourseRecord(course, courses.manifest(course.pack()))));
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(id);
        }
    }
}

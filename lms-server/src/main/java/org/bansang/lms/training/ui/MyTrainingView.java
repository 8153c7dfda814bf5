package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskMenu;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.MandatoryTask;
import org.bansang.lms.training.MyTrainingService;

/**
 * What whoever is signed in must learn: the next task first and whole on one screen, then what follows, then what is
 * done with its proof.
 */
@Route(value = "training", layout = DeskLayout.class)
@DeskAccess(Role.RESIDENT)
@DeskMenu(order = 5, key = "training.mine", icon = VaadinIcon.ACADEMY_CAP)
public class MyTrainingView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    MyTrainingService training;

    private final Div body = new Div();

    /** Lays out an empty page; opening it, also once more from the menu, fills it. */
    public MyTrainingView() {
        addClassName("training-page");
        setHeading(text("training.mine.title"));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        List<MandatoryTask> tasks = training.mine(caller.get());
        List<MandatoryTask> todo = tasks.stream()
                .filter(task -> task.state() != AssignmentState.COMPLETE)
                .toList();
        if (tasks.isEmpty()) {
            body.add(nothing());
        } else if (todo.isEmpty()) {
            Paragraph allDone = new Paragraph(text("training.mine.all-done"));
            allDone.addClassNames("lead", "all-done");
            body.add(allDone);
        } else {
            body.add(new TaskCard(todo.get(0)));
        }
        list("training.mine.further", todo.stream().skip(1).toList());
        list(
                "training.mine.done",
                tasks.stream()
                        .filter(task -> task.state() == AssignmentState.COMPLETE)
                        .toList());
    }

    private void list(String title, List<MandatoryTask> tasks) {
        if (!tasks.isEmpty()) {
            body.add(new TaskList(text(title), tasks));
        }
    }

    private EmptyState nothing() {
        Anchor learn = new Anchor("/learn/", text("desk.home.nothing.learn"));
        learn.setRouterIgnore(true);
        learn.addClassName("desk-button");
        return new EmptyState(text("training.mine.nothing.title"), text("training.mine.nothing.text"), learn);
    }
}

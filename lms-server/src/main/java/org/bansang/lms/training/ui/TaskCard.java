package org.bansang.lms.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.MandatoryTask;

/**
 * The task that comes next, with everything that matters about it and one big button: a person who sees this card needs
 * nothing else.
 */
class TaskCard extends Section {

    private static final long serialVersionUID = 1L;

    TaskCard(MandatoryTask task) {
        addClassNames("card", "task", task.state().code());
        Span label = new Span(getTranslation("training.mine.next"));
        label.addClassName("kind");
        Div line = new Div(label, new AssignmentBadge(task.state()));
        line.addClassName("line");
        add(line, new H2(words(task.courseTitle())), facts(task), reasons(task), button(task));
    }

    private DescriptionList facts(MandatoryTask task) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("task-facts");
        Span due = new Span(due(task));
        due.addClassName("title");
        fact(facts, "due", due);
        if (task.state() == AssignmentState.UPCOMING) {
            fact(facts, "opens", new Span(day(task.opensOn())));
        }
        fact(facts, "left", new Span(left(task)));
        return facts;
    }

    /** What a hurried reader on a phone may read after the button. */
    private DescriptionList reasons(MandatoryTask task) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("task-facts", "reasons");
        fact(facts, "why", new Span(words(task.why())));
        fact(facts, "proof", new Span(getTranslation("training.mine.proof.later")));
        return facts;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("training.mine." + name)),
                new DescriptionList.Description(value));
    }

    private String due(MandatoryTask task) {
        return getTranslation("training.mine.due.days", day(task.dueOn()), left(task.daysLeft()));
    }

    private String left(int days) {
        if (days < 0) {
            return getTranslation("training.days.late", -days);
        }
        return days == 0 ? getTranslation("training.days.today") : getTranslation("training.days.left", days);
    }

    private String left(MandatoryTask task) {
        return getTranslation(
                "training.mine.left.of",
                StudyTime.of(task.minutesLeft(), getLocale()),
                task.completedActivities(),
                task.totalActivities());
    }

    private Anchor button(MandatoryTask task) {
        Map<String, String> next = task.nextTitle();
        boolean begun = task.completedActivities() > 0;
        String verb = getTranslation(begun ? "training.mine.continue" : "training.mine.start");
        Anchor button = new Anchor(task.learn(), "");
        button.setRouterIgnore(true);
        button.addClassNames("desk-button", "task-button");
        button.add(new Span(verb));
        if (next != null) {
            Span title = new Span(words(next));
            title.addClassName("task-next");
            button.add(title);
        }
        return button;
    }

    private String words(Map<String, String> texts) {
        return Localized.pick(texts, getLocale());
    }

    private static String day(String iso) {
        return Days.of(LocalDate.parse(iso));
    }
}

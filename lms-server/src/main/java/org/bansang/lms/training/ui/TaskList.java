package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Localized;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.MandatoryTask;

/**
 * Further tasks, or those that are done with their proofs, in a few lines each.
 */
class TaskList extends Section {

    private static final long serialVersionUID = 1L;

    TaskList(String title, List<MandatoryTask> tasks) {
        addClassNames("card", "task-list");
        UnorderedList list = new UnorderedList();
        tasks.forEach(task -> list.add(item(task)));
        add(new H2(title), list);
    }

    private ListItem item(MandatoryTask task) {
        H3 title = new H3(words(task.courseTitle()));
        Div head = new Div(title, new AssignmentBadge(task.state()));
        head.addClassName("line");
        boolean complete = task.state() == AssignmentState.COMPLETE;
        Span when = new Span(complete ? completed(task) : todo(task));
        Div details = new Div(when, new Span(words(task.why())));
        details.addClassName("quiet");
        Div ways = new Div();
        ways.addClassName("line");
        if (complete) {
            proof(ways, task);
        } else {
            ways.add(way(task.learn(), "training.mine.open"));
        }
        return new ListItem(head, details, ways);
    }

    private String completed(MandatoryTask task) {
        String at = task.completedAt();
        String day = at == null ? "" : Days.of(Instant.parse(at));
        return getTranslation(task.completedBefore() ? "training.mine.done-before" : "training.mine.done-on", day);
    }

    private String todo(MandatoryTask task) {
        boolean upcoming = task.state() == AssignmentState.UPCOMING;
        String day = Days.of(LocalDate.parse(upcoming ? task.opensOn() : task.dueOn()));
        String time = StudyTime.of(task.minutesLeft(), getLocale());
        return getTranslation(upcoming ? "training.mine.opens-on" : "training.mine.due-on", day, time);
    }

    private void proof(Div ways, MandatoryTask task) {
        String id = task.certificateId();
        if (id != null) {
            String paper =
                    "/api/me/certificates/" + id + ".pdf?lang=" + getLocale().getLanguage();
            ways.add(
                    way("/learn/#/certificates/" + id, "training.mine.proof.show"),
                    way(paper, "training.mine.proof.pdf"));
        }
    }

    private Anchor way(String address, String key) {
        Anchor way = new Anchor(address, getTranslation(key));
        way.setRouterIgnore(true);
        way.addClassName("way");
        return way;
    }

    private String words(Map<String, String> texts) {
        return Localized.pick(texts, getLocale());
    }
}

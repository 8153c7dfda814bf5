package org.bansang.lms.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.learning.LearnerProgress;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One course of one person: every activity of the version learned last, also those not begun, in the order in which
 * they are learned.
 */
class CourseRecord extends Section {

    private static final long serialVersionUID = 1L;
    private static final String COMPLETED = "completed";
    private static final int PERCENT = 100;

    CourseRecord(LearnerProgress.Course course, Manifest manifest) {
        addClassNames("card", "course-record");
        Map<String, LearnerProgress.Activity> done = course.activities().stream()
                .collect(Collectors.toMap(LearnerProgress.Activity::id, Function.identity()));
        add(new H2(words(manifest.course().title())), overview(course), dates(course));
        for (Manifest.CourseModule module : manifest.modules()) {
            UnorderedList activities = new UnorderedList();
            activities.addClassName("activities");
            module.activities().forEach(activity -> activities.add(item(activity, done.get(activity.id()))));
            add(new H3(words(module.title())), activities);
        }
    }

    private Div overview(LearnerProgress.Course course) {
        Div overview = new Div(
                new StateBadge(course.status().equals(COMPLETED) ? State.COMPLETED : State.LEARNING),
                new ProgressMeter(course.completedActivities(), course.totalActivities()));
        overview.addClassName("line");
        return overview;
    }

    private Paragraph dates(LearnerProgress.Course course) {
        Paragraph dates = new Paragraph();
        dates.addClassName("quiet");
        addDate(dates, "learning.person.enrolled", course.enrolledAt());
        addDate(dates, "learning.person.last", course.lastActivityAt());
        addDate(dates, "learning.person.completed", course.completedAt());
        return dates;
    }

    private void addDate(Paragraph dates, String key, @Nullable String moment) {
        if (moment != null) {
            dates.add(new Span(getTranslation(key, Days.of(Instant.parse(moment)))));
        }
    }

    private ListItem item(Manifest.Activity activity, LearnerProgress.@Nullable Activity done) {
        Span kind = new Span(getTranslation("learning.kind." + activity.kind().word()));
        kind.addClassName("kind");
        Span title = new Span(words(activity.title()));
        title.addClassName("title");
        Span result = new Span(result(activity, done));
        result.addClassName("quiet");
        Component standing = activity.kind().isDoneAlone() ? new StateBadge(state(done)) : new Span();
        ListItem item = new ListItem(kind, title, standing, result);
        item.addClassName("activity");
        return item;
    }

    private static State state(LearnerProgress.@Nullable Activity done) {
        if (done == null) {
            return State.NOT_STARTED;
        }
        return done.status().equals(COMPLETED) ? State.COMPLETED : State.LEARNING;
    }

    private String result(Manifest.Activity activity, LearnerProgress.@Nullable Activity done) {
        if (!activity.kind().isDoneAlone()) {
            return getTranslation("learning.observed");
        }
        if (done == null || done.bestScore() == null || activity.kind() == ActivityKind.LESSON) {
            return "";
        }
        long percent = Math.round(done.bestScore() * PERCENT);
        return getTranslation("learning.result." + activity.kind().word(), percent, done.attempts());
    }

    private String words(Map<String, String> title) {
        return Localized.pick(title, getLocale());
    }
}

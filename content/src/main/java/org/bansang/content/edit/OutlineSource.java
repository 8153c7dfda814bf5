package org.bansang.content.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.course.CourseReader;
import org.bansang.content.edit.YamlSpans.Span;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFolder;

/** {@code course.yaml} as a form reads it, and a form's changes made in it without disturbing the rest. */
public final class OutlineSource {
    /** Its name in the folder of the course. */
    public static final String FILE = "course.yaml";

    private static final String ACTIVITIES = "activities";

    private OutlineSource() {}

    /** Reads a file; empty when it is broken. */
    public static Optional<OutlineText> read(String source) {
        return outline(source).map(OutlineSource::text);
    }

    /** What the file declares, for those who need more than a form shows. */
    public static Optional<CourseOutline> outline(String source) {
        SourceFolder library = SourceFolder.library(Map.of("course/" + FILE, source.getBytes(StandardCharsets.UTF_8)));
        return CourseReader.read("course", library, new Problems()).map(Course::outline);
    }

    private static OutlineText text(CourseOutline outline) {
        List<String> languages = outline.languages();
        return new OutlineText(
                outline.id().value(),
                outline.slug().value(),
                outline.title().in(languages),
                languages,
                outline.outcomes().stream()
                        .map(outcome -> new OutlineText.Outcome(
                                outcome.id().value(), outcome.text().in(languages)))
                        .toList(),
                outline.modules().stream()
                        .map(module -> module(module, languages))
                        .toList());
    }

    private static OutlineText.Module module(CourseOutline.CourseModule module, List<String> languages) {
        return new OutlineText.Module(
                module.id().value(),
                module.folder().value(),
                module.title().in(languages),
                module.activities().stream()
                        .filter(activity -> activity.kind().isPresent())
                        .map(activity -> new OutlineText.Activity(
                                activity.id().value(),
                                activity.kind().orElseThrow(),
                                activity.title().in(languages),
                                activity.minutes()))
                        .toList());
    }

    /**
     * Renames the course. This and the following throw an {@link IllegalArgumentException} when the file cannot be read
     * or there is nothing of that id.
     */
    public static String renameCourse(String source, Map<String, String> title) {
        return replaced(source, YamlSpans.of(source), "title", YamlText.localized(title));
    }

    /** Renames a module. */
    public static String renameModule(String source, String module, Map<String, String> title) {
        return replaced(source, module(source, module), "title", YamlText.localized(title));
    }

    /** Renames an activity. */
    public static String renameActivity(String source, String activity, Map<String, String> title) {
        return replaced(source, activity(source, activity), "title", YamlText.localized(title));
    }

    /** Says how long an activity takes. */
    public static String setMinutes(String source, String activity, int minutes) {
        return replaced(source, activity(source, activity), "minutes", String.valueOf(minutes));
    }

    /** Adds an activity at the end of its module. */
    public static String add(String source, NewActivity activity) {
        Span module = module(source, activity.module());
        YamlEdits edits = new YamlEdits(source);
        List<Span> items = module.items(ACTIVITIES);
        if (items.isEmpty()) {
            Span empty = module.at(ACTIVITIES).orElseThrow(() -> unknown(activity.module()));
            edits.replace(empty, "[" + entry(activity) + "]");
        } else if (module.at(ACTIVITIES).filter(Span::flow).isPresent()) {
            edits.insert(items.getLast().end(), ", " + entry(activity));
        } else {
            edits.insert(items.getLast().end(), "\n" + dash(source, items.getLast()) + entry(activity));
        }
        return edits.made();
    }

    /** The blanks and the dash with which the last item begins. */
    private static String dash(String source, Span item) {
        int line = source.lastIndexOf('\n', item.start() - 1) + 1;
        return source.substring(line, item.start());
    }

    private static String entry(NewActivity activity) {
        String pass = activity.kind() == ActivityKind.QUIZ ? ", pass: " + activity.pass() : "";
        String outcomes = activity.outcomes().stream().map(YamlText::word).collect(Collectors.joining(", "));
        return "{id: " + YamlText.word(activity.id()) + ", kind: "
                + activity.kind().word() + ", title: "
                + YamlText.localized(activity.title()) + ", minutes: " + activity.minutes() + pass + ", outcomes: ["
                + outcomes + "]}";
    }

    private static String replaced(String source, Span of, String key, String value) {
        Span span = of.at(key).orElseThrow(() -> unknown(key));
        YamlEdits edits = new YamlEdits(source);
        edits.replace(span, value);
        return edits.made();
    }

    private static Span module(String source, String id) {
        return named(YamlSpans.of(source).items("modules").stream(), id);
    }

    private static Span activity(String source, String id) {
        return named(
                YamlSpans.of(source).items("modules").stream().flatMap(module -> module.items(ACTIVITIES).stream()),
                id);
    }

    private static Span named(Stream<Span> among, String id) {
        return among.filter(one -> one.text("id").equals(id)).findFirst().orElseThrow(() -> unknown(id));
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("There is no " + id);
    }
}

package org.bansang.content.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.checklist.ChecklistReader;
import org.bansang.content.lesson.LessonReader;
import org.bansang.content.practice.Practice;
import org.bansang.content.practice.PracticeReader;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.GiftReader;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.SourceFile;
import org.bansang.content.source.SourceFolder;
import org.bansang.content.source.Text;
import org.bansang.content.source.YamlReader;

/** Reads a course folder as far as it can be read, so that one run finds all its problems. */
public final class CourseReader {
    private final SourceFolder folder;
    private final Problems problems;

    private CourseReader(SourceFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reads the course of a folder; empty when there is no readable {@code course.yaml}. */
    public static Optional<Course> read(String name, SourceFolder library, Problems problems) {
        SourceFolder folder = library.course(name);
        CourseReader reader = new CourseReader(folder, problems);
        Optional<Course> course = folder.text("course.yaml", problems)
                .flatMap(file -> YamlReader.read(file, problems))
                .map(fields -> new OutlineReader(fields, problems).read())
                .map(outline -> new Course(name, outline, reader.contents(outline)));
        if (course.isPresent()) {
            folder.reportUnread(problems);
        }
        return course;
    }

    private Map<String, Map<String, ActivityContent>> contents(CourseOutline outline) {
        Map<String, Map<String, ActivityContent>> contents = new LinkedHashMap<>();
        for (CourseOutline.Activity activity : outline.activities()) {
            if (isNamed(activity)) {
                contents.putIfAbsent(activity.id().value(), contents(activity, outline));
            }
        }
        return contents;
    }

    private boolean isNamed(CourseOutline.Activity activity) {
        if (!activity.folder().isBlank() && !SourceFolder.isPlain(activity.folder())) {
            problems.add(Rule.OUTSIDE_FOLDER, activity.id().at(), activity.folder());
            return false;
        }
        return !activity.folder().isBlank()
                && SourceFolder.isPlain(activity.id().value());
    }

    private Map<String, ActivityContent> contents(CourseOutline.Activity activity, CourseOutline outline) {
        return switch (activity.kind().orElse(null)) {
            case null -> Map.of();
            case LESSON -> lessons(activity, outline);
            case QUIZ -> quizzes(activity, outline);
            case PRACTICE -> practices(activity, outline);
            case OBSERVED_TASK -> checklists(activity, outline);
        };
    }

    private Map<String, ActivityContent> lessons(CourseOutline.Activity activity, CourseOutline outline) {
        Map<String, ActivityContent> contents = new LinkedHashMap<>();
        for (String language : outline.languages()) {
            file(activity, language, "md", outline)
                    .flatMap(file -> LessonReader.read(file, folder, activity.folder(), problems))
                    .ifPresent(lesson -> contents.put(language, lesson));
        }
        return contents;
    }

    private Map<String, ActivityContent> quizzes(CourseOutline.Activity activity, CourseOutline outline) {
        Map<String, ActivityContent> contents = new LinkedHashMap<>();
        for (String language : outline.languages()) {
            file(activity, language, "gift", outline)
                    .map(file -> GiftReader.read(file, problems))
                    .ifPresent(quiz -> contents.put(language, quiz));
        }
        return contents;
    }

    private Map<String, ActivityContent> checklists(CourseOutline.Activity activity, CourseOutline outline) {
        Map<String, ActivityContent> contents = new LinkedHashMap<>();
        for (String language : outline.languages()) {
            file(activity, language, "checklist.yaml", outline)
                    .flatMap(file -> ChecklistReader.read(file, problems))
                    .ifPresent(checklist -> contents.put(language, checklist));
        }
        return contents;
    }

    private Map<String, ActivityContent> practices(CourseOutline.Activity activity, CourseOutline outline) {
        Map<String, ActivityContent> contents = new LinkedHashMap<>();
        Map<String, Map<String, Text>> texts = new LinkedHashMap<>();
        for (String language : outline.languages()) {
            file(activity, language, "yaml", outline)
                    .ifPresent(file -> texts.put(language, PracticeReader.texts(file, problems)));
        }
        Map<String, Text> source = texts.getOrDefault(outline.sourceLanguage(), Map.of());
        Optional<PracticeScript> script = folder.text(activity.file("practice.yaml"), problems)
                .flatMap(file -> PracticeReader.script(file, problems));
        script.ifPresent(
                read -> texts.forEach((language, words) -> contents.put(language, new Practice(read, words, source))));
        return contents;
    }

    private Optional<SourceFile> file(
            CourseOutline.Activity activity, String language, String ending, CourseOutline outline) {
        String name = activity.file(language + "." + ending);
        if (!language.equals(outline.sourceLanguage()) && !folder.has(name)) {
            problems.add(Rule.MISSING_TRANSLATION, activity.id().at(), name, language);
            return Optional.empty();
        }
        return folder.text(name, problems);
    }
}

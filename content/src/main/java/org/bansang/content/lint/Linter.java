package org.bansang.content.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.bansang.content.checklist.Checklist;
import org.bansang.content.course.Audience;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.fact.FactBook;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.markup.Reference;
import org.bansang.content.practice.Practice;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** Runs every rule over a course. */
public final class Linter {
    private final Course course;
    private final CourseOutline outline;
    private final FactBook facts;
    private final LocalDate today;
    private final Problems problems;

    private Linter(Course course, FactBook facts, LocalDate today, Problems problems) {
        this.course = course;
        this.outline = course.outline();
        this.facts = facts;
        this.today = today;
        this.problems = problems;
    }

    /** Adds whatever is wrong with the course. */
    public static void lint(Course course, FactBook facts, LocalDate today, Problems problems) {
        new Linter(course, facts, today, problems).lint();
    }

    private void lint() {
        new OutlineLint(course, today, problems).lint();
        new TeachingLint(course, facts, problems).lint();
        for (String language : outline.languages()) {
            WordLint words = words(language);
            OutlineLint.passages(outline, language).forEach(words::lint);
            for (CourseOutline.Activity activity : outline.activities()) {
                course.content(activity, language).ifPresent(content -> {
                    content.passages().forEach(words(language)::lint);
                    lintValues(content);
                    lint(content, activity, language);
                });
            }
        }
    }

    /** A new set of word rules for each file, so that each file is told of a stale fact once. */
    private WordLint words(String language) {
        return new WordLint(language, isForResidents(), facts, today, problems);
    }

    private boolean isForResidents() {
        return outline.audience().filter(Audience.RESIDENT::equals).isPresent();
    }

    /** Only a practice has values; anywhere else their braces would be shown to learners. */
    private void lintValues(ActivityContent content) {
        if (content instanceof Practice) {
            return;
        }
        for (Passage passage : content.passages()) {
            Text text = passage.text();
            Reference.in(text.value()).stream()
                    .filter(reference -> reference.kind() == Reference.Kind.VALUE)
                    .forEach(reference ->
                            problems.add(Rule.UNKNOWN_VALUE, text.at(reference.start()), reference.name()));
        }
    }

    private void lint(ActivityContent content, CourseOutline.Activity activity, String language) {
        Optional<ActivityContent> source = language.equals(outline.sourceLanguage())
                ? Optional.empty()
                : course.content(activity, outline.sourceLanguage());
        switch (content) {
            case Lesson lesson -> new LessonLint(lesson, problems).lint(source, language);
            case Quiz quiz -> new QuizLint(quiz, isForResidents(), problems).lint(source);
            case Practice practice -> new PracticeLint(practice, problems).lint(source);
            case Checklist checklist -> new ChecklistLint(checklist, problems).lint(source);
            default -> throw new IllegalStateException("No rules for " + content.getClass());
        }
    }
}

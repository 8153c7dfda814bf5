package org.bansang.content.lint;

import java.util.Optional;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.ActivityContent;

/** The rules of a lesson: what every lesson must give its learner. */
final class LessonLint {
    private final Lesson lesson;
    private final Problems problems;

    LessonLint(Lesson lesson, Problems problems) {
        this.lesson = lesson;
        this.problems = problems;
    }

    /** Checks the lesson, and against its source when it is a translation. */
    void lint(Optional<ActivityContent> source) {
        require(!lesson.objectives().isEmpty(), Rule.MISSING_OBJECTIVES);
        require(!lesson.keyPoints().isEmpty(), Rule.MISSING_KEY_POINTS);
        require(lesson.doToday().isPresent(), Rule.MISSING_DO_TODAY);
        require(lesson.screens().stream().anyMatch(screen -> !screen.blocks().isEmpty()), Rule.EMPTY_LESSON);
        lesson.screens().stream()
                .flatMap(screen -> screen.blocks().stream())
                .flatMap(block -> block.picture().stream())
                .filter(picture -> picture.alt().isBlank())
                .forEach(picture ->
                        problems.add(Rule.MISSING_ALT_TEXT, picture.alt().at()));
        if (source.orElse(null) instanceof Lesson original
                && original.screens().size() != lesson.screens().size()) {
            problems.add(
                    Rule.SCREENS_DIFFER,
                    lesson.at(),
                    lesson.screens().size(),
                    original.screens().size());
        }
    }

    private void require(boolean present, Rule rule) {
        if (!present) {
            problems.add(rule, lesson.at());
        }
    }
}

package org.bansang.content.lint;

import java.util.Optional;
import org.bansang.content.lesson.Lesson;
import org.bansang.content.pack.Packer;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.ActivityContent;

/** The rules of a lesson: what every lesson must give its learner. */
final class LessonLint {
    private static final int KILO = 1024;

    /** What a phone at the edge of the network loads in a few seconds: the text of a long lesson and three drawings. */
    private static final int BUDGET = 64 * KILO;

    private final Lesson lesson;
    private final Problems problems;

    LessonLint(Lesson lesson, Problems problems) {
        this.lesson = lesson;
        this.problems = problems;
    }

    /** Checks the lesson, and against its source when it is a translation. */
    void lint(Optional<ActivityContent> source, String language) {
        require(!lesson.objectives().isEmpty(), Rule.MISSING_OBJECTIVES);
        require(!lesson.keyPoints().isEmpty(), Rule.MISSING_KEY_POINTS);
        require(lesson.doToday().isPresent(), Rule.MISSING_DO_TODAY);
        require(lesson.screens().stream().anyMatch(screen -> !screen.blocks().isEmpty()), Rule.EMPTY_LESSON);
        int bytes = Packer.bytes(lesson, language);
        if (bytes > BUDGET) {
            problems.add(Rule.LESSON_TOO_HEAVY, lesson.at(), (bytes + KILO - 1) / KILO, BUDGET / KILO);
        }
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

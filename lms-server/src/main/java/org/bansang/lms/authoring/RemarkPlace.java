package org.bansang.lms.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.edit.LessonSource;
import org.bansang.content.edit.QuizSource;
import org.bansang.content.problem.Problem;

/**
 * Finds the field of a form that a line of its file belongs to.
 */
final class RemarkPlace {

    private RemarkPlace() {}

    static Remark of(Problem problem, String source, String path) {
        return path.endsWith(".gift") ? question(problem, source) : block(problem, source);
    }

    private static Remark question(Problem problem, String source) {
        List<Integer> lines = QuizSource.lines(source);
        int question = -1;
        for (int i = 0; i < lines.size() && lines.get(i) <= problem.line(); i++) {
            question = i;
        }
        return new Remark(question < 0 ? "" : "question", -1, question, problem);
    }

    /** The block on that line, or the last one above it. */
    private static Remark block(Problem problem, String source) {
        Map.Entry<Integer, LessonSource.BlockPlace> place =
                new TreeMap<>(LessonSource.places(source)).floorEntry(problem.line());
        if (place == null) {
            return new Remark("", -1, -1, problem);
        }
        LessonSource.BlockPlace found = place.getValue();
        return new Remark(found.block() < 0 ? "screen" : "block", found.screen(), found.block(), problem);
    }
}

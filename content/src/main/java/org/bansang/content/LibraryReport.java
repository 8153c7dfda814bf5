package org.bansang.content;

import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What one run over a courses directory found.
 *
 * @param courses those without errors, by folder name
 * @param figures of every course that could be read, by folder name
 * @param problems everything found anywhere, by file and line
 */
public record LibraryReport(List<CompiledCourse> courses, List<CourseFigures> figures, List<Problem> problems) {

    public LibraryReport {
        courses = List.copyOf(courses);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    public long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    public long warnings() {
        return problems.size() - errors();
    }
}

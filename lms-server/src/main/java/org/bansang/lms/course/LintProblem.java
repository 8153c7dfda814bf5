package org.bansang.lms.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What lint said about a course folder when the library was last published.
 */
@Entity
@Table(name = "lint_problem")
class LintProblem {

    @Id
    private UUID id;

    @Column
    private int ordinal;

    private String file;
    private int line;
    private String rule;
    private String severity;
    private String vietnamese;
    private String english;

    protected LintProblem() {}

    LintProblem(int ordinal, Problem problem) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.file = problem.file();
        this.line = problem.line();
        this.rule = problem.rule();
        this.severity = problem.severity().name();
        this.vietnamese = problem.vietnamese();
        this.english = problem.english();
    }

    Problem problem() {
        return new Problem(file, line, rule, Severity.valueOf(severity), vietnamese, english);
    }
}

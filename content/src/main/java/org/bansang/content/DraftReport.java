package org.bansang.content;

import java.util.List;
import java.util.Optional;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What one course would be if it were published as it is.
 *
 * @param pack also with errors, to be looked at; empty when it is too broken for that
 * @param problems by file and line, file names beginning with the folder of the course
 */
public record DraftReport(Optional<Pack> pack, List<Problem> problems) {

    public DraftReport {
        problems = List.copyOf(problems);
    }

    /** Whether it may not be published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

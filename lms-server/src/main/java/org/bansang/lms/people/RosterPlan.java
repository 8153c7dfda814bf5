package org.bansang.lms.people;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that a roster would change and every row that cannot be taken: what the dry run shows, and what is done
 * when somebody agrees.
 *
 * @param rows how many rows were understood
 * @param unchanged how many of them change nothing
 * @param fingerprint of file, state and day: the same means that nothing changed since
 */
public record RosterPlan(
        List<RosterChange> changes, List<RosterProblem> problems, int rows, int unchanged, String fingerprint)
        implements Serializable {

    /** Whether it can be carried out: something to do and nothing in the way. */
    public boolean isReady() {
        return problems.isEmpty() && !changes.isEmpty();
    }
}

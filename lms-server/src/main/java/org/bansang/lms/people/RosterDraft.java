package org.bansang.lms.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.shared.security.PersonId;

/**
 * The work that a roster asks for, as far as the people part can tell: whether the positions may change is asked of
 * whoever keeps them.
 */
final class RosterDraft {

    private final List<RosterChange> changes = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<PositionStep, RosterChange> steps = new LinkedHashMap<>();
    private int unchanged;

    /** Somebody to be entered. */
    record Newcomer(PersonId id, String login, String name, String email, String language) {}

    /** New particulars of somebody known. */
    record Correction(PersonId id, String name, String email) {}

    List<RosterChange> changes() {
        return changes;
    }

    List<RosterProblem> problems() {
        return problems;
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    List<Correction> corrections() {
        return corrections;
    }

    Map<PositionStep, RosterChange> steps() {
        return steps;
    }

    int unchanged() {
        return unchanged;
    }

    void problem(RosterProblem problem) {
        problems.add(problem);
    }

    void newcomer(Newcomer newcomer, RosterChange change) {
        newcomers.add(newcomer);
        changes.add(change);
    }

    void correction(Correction correction, List<RosterChange> told) {
        corrections.add(correction);
        changes.addAll(told);
    }

    void step(PositionStep step, RosterChange change) {
        steps.put(step, change);
        changes.add(change);
    }

    void unchangedRow() {
        unchanged++;
    }
}

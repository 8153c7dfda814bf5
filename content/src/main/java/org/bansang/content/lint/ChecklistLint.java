package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bansang.content.checklist.Checklist;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Text;

/** The rules of an observed task: two observers with two languages must come to the same result. */
final class ChecklistLint {
    private final Checklist checklist;
    private final Problems problems;

    ChecklistLint(Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    /** Checks the checklist, and against its source when it is a translation. */
    void lint(Optional<ActivityContent> source) {
        lintIds();
        lintPass();
        if (source.orElse(null) instanceof Checklist original) {
            compare(original);
        }
    }

    private void lintIds() {
        List<Text> ids = new ArrayList<>();
        for (Checklist.Step step : checklist.steps()) {
            Text id = step.id();
            if (!id.isBlank() && !OutlineLint.isKebab(id.value())) {
                problems.add(Rule.BAD_ID, id.at(), id.value());
            } else if (!id.isBlank()) {
                ids.add(id);
            }
        }
        PracticeLint.lintUnique(ids, problems);
    }

    /** With fewer than the steps nobody can do without, the number would say less than the marks beside it. */
    private void lintPass() {
        int all = checklist.steps().size();
        int least = Math.max(1, checklist.musts());
        if (all > 0 && (checklist.pass() < least || checklist.pass() > all)) {
            problems.add(Rule.PASS_OUT_OF_STEPS, checklist.passAt(), least, all);
        }
    }

    private void compare(Checklist original) {
        List<String> steps = ids(checklist.steps());
        List<String> originals = ids(original.steps());
        if (steps.contains("") || originals.contains("")) {
            return; // a step without its id is reported where it stands
        }
        if (!steps.equals(originals)) {
            problems.add(Rule.STEPS_DIFFER, checklist.at(), strange(steps, originals));
        } else {
            comparePass(original);
        }
    }

    private void comparePass(Checklist original) {
        for (int i = 0; i < checklist.steps().size(); i++) {
            Checklist.Step step = checklist.steps().get(i);
            if (step.must() != original.steps().get(i).must()) {
                problems.add(Rule.STEPS_DIFFER, step.id().at(), step.id().value());
            }
        }
        if (checklist.pass() != original.pass()) {
            problems.add(Rule.STEPS_DIFFER, checklist.passAt(), "pass");
        }
    }

    private static List<String> ids(List<Checklist.Step> steps) {
        return steps.stream().map(step -> step.id().value()).toList();
    }

    /** The steps that only one of the two has; all of them when only their order differs. */
    private static String strange(List<String> steps, List<String> originals) {
        Set<String> strange = new TreeSet<>(steps);
        originals.stream().filter(id -> !strange.add(id)).forEach(strange::remove);
        return String.join(", ", strange.isEmpty() ? steps : strange);
    }
}

package org.bansang.content.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bansang.content.markup.Reference;
import org.bansang.content.practice.Practice;
import org.bansang.content.practice.PracticeLuck;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** The rules of a practice: it can be done, it foresees mistakes, and all its words are there. */
final class PracticeLint {
    private static final int FEWEST_SCREENS = 3;

    /** Once in a hundred runs. */
    private static final double MOST_LUCK = 0.01;

    private final Practice practice;
    private final PracticeScript script;
    private final Problems problems;

    PracticeLint(Practice practice, Problems problems) {
        this.practice = practice;
        this.script = practice.script();
        this.problems = problems;
    }

    /** Checks the words, and the script once: in the run of its source language. */
    void lint(Optional<ActivityContent> source) {
        lintWords(source.isPresent());
        if (source.isEmpty()) {
            lintScript();
        }
    }

    private void lintWords(boolean translation) {
        Set<String> used = practice.keys().stream().map(Text::value).collect(Collectors.toSet());
        for (Text key : practice.keys()) {
            if (practice.text(key.value()).isEmpty()) {
                problems.add(Rule.MISSING_TEXT, key.at(), key.value());
            } else if (translation && !practice.texts().containsKey(key.value())) {
                problems.add(Rule.UNTRANSLATED_TEXT, key.at(), key.value());
            }
        }
        practice.texts().forEach((key, text) -> {
            if (!used.contains(key)) {
                problems.add(Rule.UNUSED_TEXT, text.at(), key);
            }
        });
        practice.passages().stream().map(Passage::text).forEach(this::lintValues);
    }

    private void lintValues(Text text) {
        for (Reference reference : Reference.in(text.value())) {
            if (reference.kind() == Reference.Kind.VALUE && !script.values().containsKey(reference.name())) {
                problems.add(Rule.UNKNOWN_VALUE, text.at(reference.start()), reference.name());
            }
        }
    }

    private void lintScript() {
        if (script.screens().size() < FEWEST_SCREENS) {
            problems.add(
                    Rule.TOO_FEW_SCREENS,
                    script.at(),
                    FEWEST_SCREENS,
                    script.screens().size());
        }
        script.screens().values().forEach(screen -> new ScreenLint(screen, script, problems).lint());
        lintNames();
        lintWays();
        lintChallenge();
    }

    /** A practice is worth doing when it goes on in more than one way and luck alone does not get through it. */
    private void lintChallenge() {
        if (!script.screens().isEmpty() && !new PracticeGraph(script).branches()) {
            problems.add(Rule.NO_BRANCH, script.at());
        }
        double luck = new PracticeLuck(script, 0).ofTappingBlindly()[0];
        if (luck > MOST_LUCK) {
            problems.add(Rule.LUCKY_PRACTICE, script.at(), Math.round(luck * 1000));
        }
    }

    private void lintNames() {
        for (Map.Entry<String, PracticeScript.End> end : script.ends().entrySet()) {
            if (script.screens().containsKey(end.getKey())) {
                problems.add(Rule.DUPLICATE_ID, end.getValue().at(), end.getKey());
            }
        }
        if (!script.start().isBlank()
                && !script.screens().containsKey(script.start().value())) {
            problems.add(
                    Rule.UNKNOWN_TARGET, script.start().at(), script.start().value());
        }
        PracticeScript.End goal = script.ends().get(script.goal().value());
        if (goal == null && !script.goal().isBlank()) {
            problems.add(Rule.UNKNOWN_TARGET, script.goal().at(), script.goal().value());
        } else if (goal != null && !goal.success()) {
            problems.add(Rule.GOAL_WITHOUT_SUCCESS, script.goal().at(), goal.id());
        }
    }

    private void lintWays() {
        PracticeGraph graph = new PracticeGraph(script);
        Set<String> reached = graph.reachable();
        if (!script.screens().containsKey(script.start().value())) {
            return;
        }
        for (Screen screen : script.screens().values()) {
            lintReached(reached.contains(screen.id()), screen.id(), screen.at());
            if (reached.contains(screen.id()) && !graph.leadsToSuccess(screen.id())) {
                problems.add(Rule.DEAD_END, screen.at(), screen.id());
            }
        }
        script.ends().values().forEach(end -> lintReached(reached.contains(end.id()), end.id(), end.at()));
        String goal = script.goal().value();
        if (script.ends().containsKey(goal) && !reached.contains(goal)) {
            problems.add(Rule.GOAL_UNREACHABLE, script.goal().at(), goal);
        }
    }

    private void lintReached(boolean reached, String id, Position at) {
        if (!reached) {
            problems.add(Rule.UNREACHABLE_SCREEN, at, id);
        }
    }

    /** Reports every id that stands twice. */
    static void lintUnique(List<Text> ids, Problems problems) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(Predicate.not(id -> seen.add(id.value())))
                .forEach(id -> problems.add(Rule.DUPLICATE_ID, id.at(), id.value()));
    }
}

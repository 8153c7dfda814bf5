package org.bansang.content.lint;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;

/** The screens and ends of a practice as places, its reactions as ways between them. */
final class PracticeGraph {
    private final PracticeScript script;

    PracticeGraph(PracticeScript script) {
        this.script = script;
    }

    /** Every screen and end that can be reached from the start. */
    Set<String> reachable() {
        return reachableFrom(script.start().value());
    }

    /** Whether an end that counts as success can still be reached. */
    boolean leadsToSuccess(String screen) {
        return reachableFrom(screen).stream().map(script.ends()::get).anyMatch(end -> end != null && end.success());
    }

    /** Whether some screen leads on to a good end in more than one way. */
    boolean branches() {
        return reachable().stream().anyMatch(place -> waysOn(place) > 1);
    }

    private long waysOn(String place) {
        return reactions(place).stream()
                .map(reaction -> target(reaction, place))
                .distinct()
                .filter(target -> !target.equals(place) && leadsToSuccess(target))
                .count();
    }

    private Set<String> reachableFrom(String start) {
        Set<String> reached = new HashSet<>();
        Queue<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String place = open.remove();
            if (reached.add(place)) {
                reactions(place).forEach(reaction -> open.add(target(reaction, place)));
            }
        }
        return reached;
    }

    private List<Reaction> reactions(String place) {
        Screen screen = script.screens().get(place);
        return screen == null ? List.of() : screen.on();
    }

    private static String target(Reaction reaction, String place) {
        return reaction.go().map(go -> go.value()).orElse(place);
    }
}

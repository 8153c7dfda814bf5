package org.bansang.content.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.source.Text;

/**
 * What somebody who knows the practice does on each of its screens: the shortest way to the goal, without a mistake
 * wherever that is possible. Showing it, hinting it and reckoning how long a practice is all follow this one answer.
 */
public final class PracticeWay {
    /** A mistake is worth any detour. */
    private static final int MISTAKE = 1_000;

    /** Another good end is only the aim where the goal is out of reach. */
    private static final int OTHER_END = 500;

    private final PracticeScript script;
    private final Map<String, Integer> distance = new HashMap<>();

    /**
     * What to do on one screen.
     *
     * @param on the number of the reaction that it makes fire
     * @param type what to type before, by field; empty when nothing is typed
     */
    public record Move(int on, Map<String, String> type) {}

    public PracticeWay(PracticeScript script) {
        this.script = script;
        measure();
    }

    /** The best move on a screen; none when no good end can be reached from it. */
    public Optional<Move> best(Screen screen) {
        Move best = null;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < screen.on().size(); i++) {
            int length = length(screen, i);
            Optional<Map<String, String>> typing = length < shortest ? typing(screen, i) : Optional.empty();
            if (typing.isPresent()) {
                best = new Move(i, typing.get());
                shortest = length;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many moves lead from the start to the good end that the best moves aim at; 0 when none do. */
    public int steps() {
        int steps = 0;
        Set<String> been = new HashSet<>();
        Screen screen = script.screens().get(script.start().value());
        while (screen != null && been.add(screen.id())) {
            Optional<Move> move = best(screen);
            if (move.isEmpty()) {
                return 0;
            }
            steps++;
            screen = script.screens().get(target(screen, move.get().on()));
        }
        return steps;
    }

    private void measure() {
        script.ends().values().stream()
                .filter(PracticeScript.End::success)
                .forEach(end -> distance.put(end.id(), OTHER_END));
        distance.put(script.goal().value(), 0);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Screen screen : script.screens().values()) {
                for (int i = 0; i < screen.on().size(); i++) {
                    int length = length(screen, i);
                    if (length < distance.getOrDefault(screen.id(), Integer.MAX_VALUE)
                            && typing(screen, i).isPresent()) {
                        distance.put(screen.id(), length);
                        changed = true;
                    }
                }
            }
        }
    }

    /** How long the way to the goal is that begins with this reaction. */
    private int length(Screen screen, int on) {
        Integer onward = distance.get(target(screen, on));
        int own = screen.on().get(on).mistake().isPresent() ? MISTAKE : 1;
        return onward == null ? Integer.MAX_VALUE : onward + own;
    }

    private static String target(Screen screen, int on) {
        return screen.on().get(on).go().map(Text::value).orElse(screen.id());
    }

    /** Something to type so that just this reaction fires; empty when an earlier one is always before it. */
    private Optional<Map<String, String>> typing(Screen screen, int on) {
        Reaction wanted = screen.on().get(on);
        Map<String, String> typed = new TreeMap<>();
        wanted.when().forEach((field, condition) -> typed.put(field, sample(condition.value())));
        String tap = wanted.tap().value();
        List<Reaction> rules = screen.on();
        for (int i = 0; i < on; i++) {
            if (rules.get(i).tap().value().equals(tap) && fits(rules.get(i), typed)) {
                return Optional.empty();
            }
        }
        return fits(wanted, typed) ? Optional.of(typed) : Optional.empty();
    }

    /** Words that meet a condition: the practice's own dummy value where one does. */
    private String sample(String condition) {
        if (condition.startsWith("=")) {
            return value(condition.substring(1));
        }
        List<String> words = new ArrayList<>();
        script.values().values().forEach(value -> words.add(value.value()));
        for (int digits = 1; digits < 100; digits++) {
            words.add("1".repeat(digits));
        }
        return words.stream()
                .filter(word -> PracticeConditions.fits(condition, word, this::value))
                .findFirst()
                .orElse("");
    }

    private boolean fits(Reaction reaction, Map<String, String> typed) {
        return PracticeConditions.fits(reaction, typed, this::value);
    }

    private String value(String name) {
        return Optional.ofNullable(script.values().get(name)).map(Text::value).orElse("");
    }
}

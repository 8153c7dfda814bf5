package org.bansang.content.practice;

import java.util.HashMap;
import java.util.Map;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.source.Text;

/**
 * How often somebody who taps at random gets to a good end, by the number of mistakes made on the way. What is typed at
 * random has the right form half of the time and is never one of the dummy values.
 */
public final class PracticeLuck {
    /** More taps than anybody makes; going round in circles gets rarer with each. */
    private static final int MOST_TAPS = 200;

    private final PracticeScript script;
    private final int mostMistakes;
    private final Map<String, Map<Way, Double>> ways = new HashMap<>();

    /** One thing that may happen on a screen. */
    private record Way(String to, boolean mistake) {}

    /** One place with the mistakes made until there. */
    private record Standing(String place, int mistakes) {}

    /** @param mostMistakes runs with more are not looked at */
    public PracticeLuck(PracticeScript script, int mostMistakes) {
        this.script = script;
        this.mostMistakes = mostMistakes;
        script.screens().values().forEach(screen -> ways.put(screen.id(), ways(screen)));
    }

    /** The share of runs that reach a good end, from 0 to 1: at index n with just n mistakes. */
    public double[] ofTappingBlindly() {
        double[] reached = new double[mostMistakes + 1];
        Map<Standing, Double> now = Map.of(new Standing(script.start().value(), 0), 1.0);
        for (int tap = 0; tap <= MOST_TAPS; tap++) {
            Map<Standing, Double> next = new HashMap<>();
            now.forEach((standing, share) -> {
                PracticeScript.End end = script.ends().get(standing.place());
                if (end != null && end.success()) {
                    reached[standing.mistakes()] += share;
                } else {
                    onward(standing, share, next);
                }
            });
            now = next;
        }
        return reached;
    }

    private void onward(Standing standing, double share, Map<Standing, Double> next) {
        ways.getOrDefault(standing.place(), Map.of()).forEach((way, chance) -> {
            int mistakes = standing.mistakes() + (way.mistake() ? 1 : 0);
            if (mistakes <= mostMistakes) {
                next.merge(new Standing(way.to(), mistakes), share * chance, Double::sum);
            }
        });
    }

    /** What a blind tap does; one that does nothing is only followed by another. */
    private static Map<Way, Double> ways(Screen screen) {
        Map<Way, Double> ways = new HashMap<>();
        for (boolean scribbled : new boolean[] {false, true}) {
            Map<String, Reaction> byTap = new HashMap<>();
            screen.on().stream()
                    .filter(reaction -> fires(reaction, scribbled))
                    .forEach(reaction -> byTap.putIfAbsent(reaction.tap().value(), reaction));
            byTap.values().forEach(reaction -> ways.merge(way(reaction, screen), 0.5 / byTap.size(), Double::sum));
        }
        return ways;
    }

    private static boolean fires(Reaction reaction, boolean scribbled) {
        return reaction.when().values().stream()
                .allMatch(condition -> scribbled && !condition.value().startsWith("="));
    }

    private static Way way(Reaction reaction, Screen screen) {
        String to = reaction.go().map(Text::value).orElse(screen.id());
        return new Way(to, reaction.mistake().isPresent());
    }
}

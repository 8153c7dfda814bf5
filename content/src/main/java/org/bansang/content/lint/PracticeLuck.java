package org.bansang.content.lint;

import java.util.HashMap;
import java.util.Map;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Reaction;

/** How often somebody who taps at random and types nothing gets to a good end without one mistake. */
final class PracticeLuck {
    /** More taps than anybody makes; going round in circles gets rarer with each. */
    private static final int MOST_TAPS = 200;

    private final PracticeScript script;

    PracticeLuck(PracticeScript script) {
        this.script = script;
    }

    /** From 0, never, to 1, always. */
    double ofTappingBlindly() {
        Map<String, Double> luck = new HashMap<>();
        script.ends().forEach((id, end) -> luck.put(id, end.success() ? 1.0 : 0.0));
        for (int tap = 0; tap < MOST_TAPS; tap++) {
            Map<String, Double> next = new HashMap<>();
            script.screens().forEach((id, screen) -> next.put(id, luck(screen, luck)));
            luck.putAll(next);
        }
        return luck.getOrDefault(script.start().value(), 0.0);
    }

    private static double luck(PracticeScript.Screen screen, Map<String, Double> luck) {
        Map<String, Double> byTap = new HashMap<>();
        for (Reaction reaction : screen.on()) {
            if (reaction.when().isEmpty()) {
                byTap.putIfAbsent(reaction.tap().value(), luck(reaction, screen, luck));
            }
        }
        return byTap.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double luck(Reaction reaction, PracticeScript.Screen screen, Map<String, Double> luck) {
        String next = reaction.go().map(go -> go.value()).orElse(screen.id());
        return reaction.mistake().isPresent() ? 0 : luck.getOrDefault(next, 0.0);
    }
}

package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bansang.content.grade.Step;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Part;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.source.Text;

/** A hand on the simulated phone: taps and types, and the first reaction that fits fires, as in the learner app. */
final class Tapper {
    private static final List<String> SCRIBBLES = List.of("", "", "vâng", "0", "1234", "000000", "111111", "x y");

    private final PracticeScript script;

    Tapper(PracticeScript script) {
        this.script = script;
    }

    /** What happens on a tap: the number of the reaction, or none. */
    Optional<Integer> fires(Screen screen, String tap, Map<String, String> typed) {
        for (int i = 0; i < screen.on().size(); i++) {
            Reaction reaction = screen.on().get(i);
            if (reaction.tap().value().equals(tap) && fits(reaction, typed)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Something to type so that just this reaction fires; empty when nothing makes it fire. */
    Optional<Map<String, String>> typingFor(Screen screen, int wanted) {
        String tap = screen.on().get(wanted).tap().value();
        return typings(new ArrayList<>(screen.on().get(wanted).when().keySet())).stream()
                .filter(typed -> fires(screen, tap, typed)
                        .filter(fired -> fired == wanted)
                        .isPresent())
                .findFirst();
    }

    /** One tap by somebody who does not read, on anything that can be tapped. */
    Optional<Step> atRandom(Screen screen, Random random) {
        List<String> taps = screen.tappable();
        Map<String, String> typed = new HashMap<>();
        for (Part part : screen.parts()) {
            part.id()
                    .filter(id -> part.input().isPresent())
                    .ifPresent(id -> typed.put(id.value(), SCRIBBLES.get(random.nextInt(SCRIBBLES.size()))));
        }
        String tap = taps.isEmpty() ? "" : taps.get(random.nextInt(taps.size()));
        return fires(screen, tap, typed).map(fired -> new Step(screen.id(), fired));
    }

    private boolean fits(Reaction reaction, Map<String, String> typed) {
        return reaction.when().entrySet().stream()
                .allMatch(condition -> fits(condition.getValue().value(), typed.getOrDefault(condition.getKey(), "")));
    }

    private boolean fits(String condition, String typed) {
        if (condition.startsWith("=")) {
            return typed.equals(value(condition.substring(1)));
        }
        if (condition.startsWith("digits:")) {
            return typed.matches("[0-9]{" + condition.substring("digits:".length()) + "}");
        }
        return !typed.isBlank();
    }

    private String value(String name) {
        return Optional.ofNullable(script.values().get(name)).map(Text::value).orElse("");
    }

    /** Every mixture of dummy values and scribbles for some fields. */
    private List<Map<String, String>> typings(List<String> fields) {
        List<String> words = new ArrayList<>(SCRIBBLES);
        script.values().values().forEach(value -> words.add(value.value()));
        for (int digits = 1; digits <= 12; digits++) {
            words.add("7".repeat(digits));
        }
        List<Map<String, String>> typings = List.of(Map.of());
        for (String field : fields) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> typed : typings) {
                for (String word : words) {
                    Map<String, String> more = new HashMap<>(typed);
                    more.put(field, word);
                    longer.add(more);
                }
            }
            typings = longer;
        }
        return typings;
    }
}

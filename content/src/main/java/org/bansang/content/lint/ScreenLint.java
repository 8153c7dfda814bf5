package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bansang.content.practice.PracticeScript;
import org.bansang.content.practice.PracticeScript.Part;
import org.bansang.content.practice.PracticeScript.Reaction;
import org.bansang.content.practice.PracticeScript.Screen;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.Text;

/** The rules of one practice screen: its parts are whole and every tap leads somewhere. */
final class ScreenLint {
    private static final Set<String> INPUTS = Set.of("text", "digits", "secret");
    private static final Pattern DIGITS = Pattern.compile("digits:[1-9][0-9]?");

    /** What each kind of part cannot be without. */
    private static final Map<String, List<String>> NEEDS = Map.ofEntries(
            Map.entry("heading", List.of("text")),
            Map.entry("text", List.of("text")),
            Map.entry("field", List.of("id", "text", "input")),
            Map.entry("choice", List.of("text", "options")),
            Map.entry("button", List.of("id", "text")),
            Map.entry("list", List.of("items")),
            Map.entry("dialog", List.of("text")),
            Map.entry("message", List.of("text")),
            Map.entry("call", List.of("text")),
            Map.entry("camera", List.of("text")),
            Map.entry("qr", List.of("text")),
            Map.entry("image-free", List.of("text")));

    private final Screen screen;
    private final PracticeScript script;
    private final Problems problems;

    ScreenLint(Screen screen, PracticeScript script, Problems problems) {
        this.screen = screen;
        this.script = script;
        this.problems = problems;
    }

    void lint() {
        screen.parts().forEach(this::lintPart);
        List<Text> ids = new ArrayList<>();
        screen.parts().forEach(part -> part.id().ifPresent(ids::add));
        screen.parts().forEach(part -> part.options().forEach(option -> ids.add(option.id())));
        PracticeLint.lintUnique(ids, problems);
        screen.on().forEach(this::lintReaction);
        if (screen.hint().isEmpty()) {
            problems.add(Rule.MISSING_HINT, screen.at(), screen.id());
        }
        if (screen.on().stream().noneMatch(reaction -> reaction.mistake().isPresent())) {
            problems.add(Rule.SCREEN_WITHOUT_MISTAKE, screen.at(), screen.id());
        }
        lintTaps();
    }

    private void lintPart(Part part) {
        List<String> needs = NEEDS.get(part.kind().value());
        if (needs == null) {
            problems.add(Rule.UNKNOWN_PART_KIND, part.kind().at(), part.kind().value());
            return;
        }
        for (String need : needs) {
            if (!has(part, need)) {
                problems.add(Rule.INCOMPLETE_PART, part.at(), part.kind().value(), need);
            }
        }
        part.input()
                .filter(input -> !INPUTS.contains(input.value()))
                .ifPresent(input -> problems.add(Rule.UNKNOWN_INPUT, input.at(), input.value()));
    }

    private static boolean has(Part part, String need) {
        return switch (need) {
            case "id" -> part.id().isPresent();
            case "text" -> part.text().isPresent();
            case "input" -> part.input().isPresent();
            case "options" -> part.options().size() > 1;
            default -> !part.items().isEmpty();
        };
    }

    private void lintReaction(Reaction reaction) {
        Text tap = reaction.tap();
        if (!tap.isBlank() && !screen.tappable().contains(tap.value())) {
            problems.add(Rule.UNKNOWN_TAP, tap.at(), screen.id(), tap.value());
        }
        reaction.go()
                .filter(go -> !script.screens().containsKey(go.value())
                        && !script.ends().containsKey(go.value()))
                .ifPresent(go -> problems.add(Rule.UNKNOWN_TARGET, go.at(), go.value()));
        reaction.when().forEach(this::lintCondition);
    }

    private void lintCondition(String field, Text condition) {
        Part part = screen.part(field).orElse(null);
        if (part == null || (part.input().isEmpty() && part.options().isEmpty())) {
            problems.add(Rule.UNKNOWN_FIELD, condition.at(), screen.id(), field);
            return;
        }
        String words = condition.value();
        boolean compares = words.startsWith("=") && words.length() > 1;
        if (!compares && !words.equals("any") && !DIGITS.matcher(words).matches()) {
            problems.add(Rule.BAD_CONDITION, condition.at(), words);
        } else if (compares && !isComparable(part, words.substring(1))) {
            problems.add(Rule.UNKNOWN_VALUE, condition.at(), words.substring(1));
        }
    }

    private boolean isComparable(Part part, String name) {
        return script.values().containsKey(name)
                || part.options().stream()
                        .anyMatch(option -> option.id().value().equals(name));
    }

    private void lintTaps() {
        Set<String> always = new HashSet<>();
        Map<String, Reaction> sometimes = new HashMap<>();
        for (Reaction reaction : screen.on()) {
            String tap = reaction.tap().value();
            if (always.contains(tap)) {
                problems.add(Rule.UNREACHABLE_REACTION, reaction.at(), tap);
            } else if (reaction.when().isEmpty()) {
                always.add(tap);
            } else {
                sometimes.put(tap, reaction);
            }
        }
        sometimes.forEach((tap, reaction) -> {
            if (!always.contains(tap)) {
                problems.add(Rule.NO_FALLBACK, reaction.at(), screen.id(), tap);
            }
        });
        for (Part part : screen.parts()) {
            part.id()
                    .filter(id -> part.kind().value().equals("button"))
                    .filter(id -> !always.contains(id.value()) && !sometimes.containsKey(id.value()))
                    .ifPresent(id -> problems.add(Rule.IDLE_BUTTON, id.at(), screen.id(), id.value()));
        }
    }
}

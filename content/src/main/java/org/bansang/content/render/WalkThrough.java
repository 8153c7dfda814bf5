package org.bansang.content.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bansang.content.pack.Part.PhonePart;
import org.bansang.content.pack.Part.PracticePart;
import org.bansang.content.pack.Part.PracticeScreen;
import org.bansang.content.pack.Part.ReactionEntry;

/** The shortest way through a practice without a mistake, for a person who follows it with a finger on paper. */
final class WalkThrough {
    private static final Set<String> CHOSEN = Set.of("button", "choice");

    private final PracticePart practice;
    private final FactFiller facts;
    private final Words words;

    WalkThrough(PracticePart practice, FactFiller facts, Words words) {
        this.practice = practice;
        this.facts = facts;
        this.words = words;
    }

    /**
     * One screen of the way.
     *
     * @param shows what stands on the phone, choices what can be tapped there, act what is right to do
     */
    record Step(int number, String say, List<String> shows, List<String> choices, String act) {

        boolean hasShows() {
            return !shows.isEmpty();
        }

        boolean hasChoices() {
            return !choices.isEmpty();
        }
    }

    /** The steps up to the goal; none when only mistakes lead there, which lint does not let pass. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Move move : way()) {
            PracticeScreen screen = screen(move.from());
            steps.add(new Step(
                    steps.size() + 1,
                    facts.escaped(screen.say()),
                    shows(screen),
                    choices(screen),
                    act(screen, move.reaction())));
        }
        return steps;
    }

    /** What is said at the goal. */
    String end() {
        return Optional.ofNullable(practice.ends().get(practice.goal()))
                .map(end -> facts.escaped(end.text()))
                .orElse("");
    }

    private record Move(String from, ReactionEntry reaction) {}

    private List<Move> way() {
        Map<String, Move> reachedBy = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(practice.start()));
        while (!open.isEmpty() && !reachedBy.containsKey(practice.goal())) {
            String here = open.remove();
            for (ReactionEntry reaction : rightOnes(here)) {
                String next = reaction.go();
                if (next != null && !next.equals(practice.start()) && !reachedBy.containsKey(next)) {
                    reachedBy.put(next, new Move(here, reaction));
                    open.add(next);
                }
            }
        }
        return backwards(reachedBy);
    }

    private List<ReactionEntry> rightOnes(String id) {
        return screen(id).on().stream()
                .filter(reaction -> reaction.mistake() == null)
                .toList();
    }

    private List<Move> backwards(Map<String, Move> reachedBy) {
        ArrayDeque<Move> way = new ArrayDeque<>();
        Move move = reachedBy.get(practice.goal());
        while (move != null) {
            way.addFirst(move);
            move = reachedBy.get(move.from());
        }
        return List.copyOf(way);
    }

    private PracticeScreen screen(String id) {
        return practice.screens().getOrDefault(id, new PracticeScreen("", null, List.of(), List.of(), null));
    }

    private List<String> shows(PracticeScreen screen) {
        List<String> shows = new ArrayList<>();
        for (PhonePart part : screen.parts()) {
            if (part.text() != null
                    && !part.kind().equals("button")
                    && !part.kind().equals("field")) {
                shows.add(facts.escaped(part.text()));
            }
            if (part.items() != null) {
                part.items().forEach(item -> shows.add("– " + facts.escaped(item)));
            }
        }
        return shows;
    }

    private List<String> choices(PracticeScreen screen) {
        List<String> choices = new ArrayList<>();
        for (PhonePart part : screen.parts()) {
            if (part.kind().equals("button") && part.text() != null) {
                choices.add(facts.escaped(part.text()));
            }
            if (part.options() != null) {
                part.options().forEach(option -> choices.add(facts.escaped(option.text())));
            }
        }
        return choices.size() > 1 ? choices : List.of();
    }

    private String act(PracticeScreen screen, ReactionEntry reaction) {
        List<String> acts = new ArrayList<>();
        reaction.when().forEach((field, wanted) -> acts.add(filledIn(screen, field, wanted)));
        acts.add(words.say("walk.tap", named(screen, reaction.tap())));
        return String.join(" ", acts);
    }

    private String filledIn(PracticeScreen screen, String field, String wanted) {
        String label = named(screen, field);
        if (wanted.startsWith("=")) {
            String value = practice.values().getOrDefault(wanted.substring(1), wanted.substring(1));
            return words.say("walk.type", facts.escaped(value), label);
        }
        if (wanted.startsWith("digits:")) {
            return words.say("walk.digits", wanted.substring("digits:".length()), label);
        }
        boolean chosen = optionText(screen, wanted).isPresent();
        return chosen ? words.say("walk.tap", named(screen, wanted)) : words.say("walk.fill", label);
    }

    /** The words on whatever has this id; a picture or camera may have none. */
    private String named(PracticeScreen screen, String id) {
        return optionText(screen, id)
                .or(() -> screen.parts().stream()
                        .filter(part -> id.equals(part.id()))
                        .map(PhonePart::text)
                        .map(text -> text == null ? "" : text)
                        .findFirst())
                .map(facts::escaped)
                .filter(text -> !text.isEmpty())
                .orElse(words.say("walk.there"));
    }

    private static Optional<String> optionText(PracticeScreen screen, String id) {
        return screen.parts().stream()
                .filter(part -> CHOSEN.contains(part.kind()) && part.options() != null)
                .flatMap(part -> part.options() == null ? null : part.options().stream())
                .filter(option -> option.id().equals(id))
                .map(option -> option.text())
                .findFirst();
    }
}

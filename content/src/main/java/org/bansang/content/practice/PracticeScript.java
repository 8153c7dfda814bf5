package org.bansang.content.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.problem.Position;
import org.bansang.content.source.Text;

/**
 * What happens in a practice, the same in every language; its texts are keys into the language files.
 *
 * @param goal the end that the practice aims at
 * @param values dummy data that the practice itself shows and compares
 */
public record PracticeScript(
        Text start,
        Text goal,
        Map<String, Text> values,
        Map<String, Screen> screens,
        Map<String, End> ends,
        Position at) {

    /** One state of the simulated phone. */
    public record Screen(String id, Text say, Optional<Text> hint, List<Part> parts, List<Reaction> on, Position at) {

        /** Everything on the screen that has an id, options included. */
        public List<String> tappable() {
            List<String> ids = new ArrayList<>();
            for (Part part : parts) {
                part.id().ifPresent(id -> ids.add(id.value()));
                part.options().forEach(option -> ids.add(option.id().value()));
            }
            return ids;
        }

        public Optional<Part> part(String id) {
            return parts.stream()
                    .filter(part ->
                            part.id().filter(own -> own.value().equals(id)).isPresent())
                    .findFirst();
        }
    }

    /** One thing to see, hear, fill in or tap. */
    public record Part(
            Text kind,
            Optional<Text> id,
            Optional<Text> text,
            Optional<Text> input,
            List<Option> options,
            List<Text> items,
            Position at) {}

    /** One of several things to choose. */
    public record Option(Text id, Text text) {}

    /**
     * What a tap leads to; the first reaction of a screen whose tap and conditions fit is the one that fires.
     *
     * @param when what must stand in the fields of the screen
     * @param go the next screen or end; without it the learner stays
     * @param mistake name of the mistake whose feedback is said
     */
    public record Reaction(Text tap, Map<String, Text> when, Optional<Text> go, Optional<Text> mistake, Position at) {}

    /** A way in which the practice ends. */
    public record End(String id, Text text, boolean success, Position at) {}
}

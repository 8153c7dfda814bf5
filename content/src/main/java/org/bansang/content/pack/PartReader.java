package org.bansang.content.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads stored parts back into their records, for those who show them elsewhere than in a player. */
public final class PartReader {

    private PartReader() {}

    /**
     * Reads one part.
     *
     * @throws IllegalArgumentException when the bytes are no part of a pack
     */
    public static Part read(byte[] json) {
        try {
            JsonNode tree = CanonicalJson.MAPPER.readTree(json);
            return CanonicalJson.MAPPER.treeToValue(
                    tree, shape(tree.path("kind").asText()));
        } catch (IOException e) {
            throw new IllegalArgumentException("These bytes are not a part of a pack", e);
        }
    }

    private static Class<? extends Part> shape(String kind) {
        return switch (kind) {
            case "facts" -> Part.FactsPart.class;
            case "lesson" -> Part.LessonPart.class;
            case "quiz" -> Part.QuizPart.class;
            case "practice" -> Part.PracticePart.class;
            case "observed-task" -> Part.ChecklistPart.class;
            default -> throw new IllegalArgumentException("There is no part of the kind " + kind);
        };
    }
}

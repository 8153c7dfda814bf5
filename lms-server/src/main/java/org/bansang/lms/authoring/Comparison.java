package org.bansang.lms.authoring;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What changed, for a reviewer who reads no markup.
 */
public record Comparison(List<Item> items) implements Serializable {

    public Comparison {
        items = List.copyOf(items);
    }

    /** With what a draft is compared. */
    public enum With {
        /** The version it began from: what its authors did. */
        BASE,
        /** What learners have now. */
        LIVE
    }

    /** What kind of thing changed. */
    public enum Subject {
        COURSE,
        LESSON,
        QUIZ,
        PRACTICE,
        OBSERVED_TASK,
        PICTURE,
        FACT
    }

    /**
     * One thing that changed.
     *
     * @param id of the activity or the fact, name of the picture, empty for the course
     * @param title of the activity by language; empty for facts and pictures
     * @param language empty when it serves all languages
     */
    public record Item(Subject subject, String id, Map<String, String> title, String language, List<Change> changes)
            implements Serializable {

        public Item {
            changes = List.copyOf(changes);
        }
    }

    /** What happened to one block, question or field. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One change.
     *
     * @param before empty when it was added
     * @param after empty when it was removed
     */
    public record Change(Kind kind, Place place, List<Piece> before, List<Piece> after) implements Serializable {

        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Where it stands: the words before a colon.
     *
     * @param word one of {@code objective, screen, paragraph, list, ordered, tip, warning, subheading, image, key-point,
     *     do-today, question, kind, stem, answer, weight, feedback, value, source, checked-on, review-by, confidence,
     *     title, minutes, text, order}
     * @param number counted from 1; 0 when there is only one
     * @param within the heading of the screen, the question, or the language of a value; empty when it says nothing
     */
    public record Place(String word, int number, String within) implements Serializable {}

    /** Words, and whether they differ. */
    public record Piece(String text, boolean changed) implements Serializable {}
}

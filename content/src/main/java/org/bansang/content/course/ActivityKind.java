package org.bansang.content.course;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a learner does in an activity; each kind has its own source files, compiled part and grading. */
public enum ActivityKind {
    LESSON,
    PRACTICE,
    QUIZ;

    /** The word used in course files and manifests. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the constant for a word of a course file. */
    public static Optional<ActivityKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

package org.bansang.content.course;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a learner does in an activity; each kind has its own source files, compiled part and grading. */
public enum ActivityKind {
    LESSON,
    PRACTICE,
    QUIZ,
    OBSERVED_TASK;

    /** The word used in course files and manifests. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a learner can complete it alone; what has to be seen by somebody does not hold a course open. */
    public boolean isDoneAlone() {
        return this != OBSERVED_TASK;
    }

    /** Finds the constant for a word of a course file. */
    public static Optional<ActivityKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

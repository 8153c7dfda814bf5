package org.bansang.lms.credential;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.bansang.content.course.ActivityKind;

/**
 * By what means a skill was checked. A certificate names it, because having read is less than having done; the order
 * is that of the weight of the evidence.
 */
public enum Means {
    PRACTICE,
    QUIZ,
    LESSON;

    static Means of(ActivityKind kind) {
        return switch (kind) {
            case PRACTICE -> PRACTICE;
            case QUIZ -> QUIZ;
            case LESSON -> LESSON;
            case OBSERVED_TASK -> throw new IllegalArgumentException("No observation is recorded yet");
        };
    }

    /** The word in answers of the API and in keys of texts. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One letter, for the signed form, which has to fit a small QR code. */
    String letter() {
        return word().substring(0, 1);
    }
}

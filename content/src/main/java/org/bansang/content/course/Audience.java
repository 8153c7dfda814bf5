package org.bansang.content.course;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a course is written; it decides who sees it and how strictly its sentences are checked. */
public enum Audience {
    RESIDENT,
    TEAM,
    TRAINER,
    OFFICIAL;

    /** The word used in course files and manifests. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the constant for a word of a course file. */
    public static Optional<Audience> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

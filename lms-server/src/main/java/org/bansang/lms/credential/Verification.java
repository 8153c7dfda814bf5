package org.bansang.lms.credential;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The answer to somebody who holds a certificate in hand.
 *
 * @param certificate what it says; only for a valid one
 */
public record Verification(Status status, @Nullable Certificate certificate) {

    static Verification valid(Certificate certificate) {
        return new Verification(Status.VALID, certificate);
    }

    static Verification unknown() {
        return new Verification(Status.UNKNOWN, null);
    }

    static Verification tampered() {
        return new Verification(Status.TAMPERED, null);
    }

    /** The three answers there are. */
    public enum Status {
        /** Signed by us and in our register, unchanged. */
        VALID,
        /** Not in our register, or signed by a key that is not ours. */
        UNKNOWN,
        /** Not readable, or not what was signed. */
        TAMPERED;

        /** The word in answers of the API and in keys of texts. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.bansang.lms.training;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads a moment out of a native query, whichever of its two types the driver chose.
 */
final class Moments {

    private Moments() {}

    /** ISO 8601, UTC; none stays none. */
    static @Nullable String iso(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Instant moment = value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
        return moment.toString();
    }
}

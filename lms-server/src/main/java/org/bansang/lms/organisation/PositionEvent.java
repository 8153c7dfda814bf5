package org.bansang.lms.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One change of a position, as its history shows it.
 *
 * @param day from when it counts
 * @param by nobody when the platform itself did it
 */
public record PositionEvent(Kind kind, LocalDate day, @Nullable PersonId by, Instant at) implements Serializable {

    /** What was done. */
    public enum Kind {
        APPOINTED,
        ENDED,
        MOVED,
        TAKEN_BACK,
        REINSTATED
    }
}

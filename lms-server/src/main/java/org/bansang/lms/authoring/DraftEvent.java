package org.bansang.lms.authoring;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a draft's history.
 *
 * @param by the person's name
 * @param file what was changed, relative to the course; empty unless something was saved
 * @param note empty when nothing was said
 */
public record DraftEvent(
        Kind kind, String by, @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, String file, String note)
        implements Serializable {

    /** What happened. */
    public enum Kind {
        OPENED,
        SAVED,
        /** The text of a version published meanwhile was taken over. */
        UPDATED,
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        PUBLISHED,
        DISCARDED
    }
}

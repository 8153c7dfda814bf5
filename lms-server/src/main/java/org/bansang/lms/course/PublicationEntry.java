package org.bansang.lms.course;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a course's history: a version went live.
 *
 * @param number of the version
 * @param by name of who did it; none when a folder of the installation was published
 * @param kept whether the texts of the version are kept; only such a version can be made live again
 * @param reason why an earlier version was made live again; empty otherwise
 */
public record PublicationEntry(
        String pack,
        int number,
        Kind kind,
        @Nullable String by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        String reason,
        boolean kept,
        boolean live)
        implements Serializable {

    /** Where the version came from. */
    public enum Kind {
        FOLDER,
        STUDIO,
        /** A changed fact reached the course. */
        FACTS,
        REVERT
    }
}

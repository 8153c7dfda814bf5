package org.bansang.lms.course;

import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why a version goes live.
 *
 * @param by none when a folder of the installation is published
 * @param reason for going back; empty otherwise
 */
public record Origin(PublicationEntry.Kind kind, @Nullable PersonId by, String reason) {

    static final Origin FOLDER = new Origin(PublicationEntry.Kind.FOLDER, null, "");

    /** A draft of the course was published. */
    public static Origin studio(PersonId by) {
        return new Origin(PublicationEntry.Kind.STUDIO, by, "");
    }

    /** A changed fact reached the course. */
    public static Origin facts(@Nullable PersonId by) {
        return new Origin(PublicationEntry.Kind.FACTS, by, "");
    }
}

package org.bansang.lms.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * A statement as it stands in the log.
 *
 * @param stored when the platform received it, by its own clock
 */
public record LoggedStatement(
        UUID id,
        Cursor position,
        PersonId actor,
        Origin origin,
        String verb,
        String activity,
        Instant deviceTime,
        Instant stored,
        JsonNode body) {

    /** Whether this is the platform's own word with that verb. */
    public boolean concludes(Verb wanted) {
        return origin == Origin.PLATFORM && verb.equals(wanted.iri());
    }

    /** Whether this is a learner's word with that verb. */
    public boolean reports(Verb wanted) {
        return origin == Origin.LEARNER && verb.equals(wanted.iri());
    }
}

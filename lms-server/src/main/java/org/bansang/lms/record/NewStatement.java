package org.bansang.lms.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * A statement to append.
 *
 * @param id chosen by whoever says it, so that saying it twice changes nothing
 * @param verb address of the verb
 * @param activity address of the activity
 * @param deviceTime when it happened, by the clock of the device
 * @param body the whole xAPI statement
 */
public record NewStatement(
        UUID id, PersonId actor, Origin origin, String verb, String activity, Instant deviceTime, ObjectNode body) {}

package org.bansang.generator;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner went through an activity once.
 *
 * @param id of the statement that tells it
 * @param device when, by the learner's device
 * @param stored when the platform received it
 */
record Deed(UUID id, Exercise exercise, Attempt attempt, Instant device, Instant stored) {}

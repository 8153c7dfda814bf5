package org.bansang.lms.learning;

import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.security.PersonId;

/**
 * Fired in the transaction that projects a course's completion; observers do their work in that transaction or not at
 * all, so nothing is issued twice and nothing is forgotten.
 *
 * @param pack the version that was completed
 * @param statement the platform's own completion statement, the cause
 * @param at when the last missing activity was completed, by the platform's clock
 */
public record CourseCompleted(PersonId person, CourseId course, String pack, UUID statement, Instant at) {}

package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One assignment of one person.
 *
 * @param unitName the unit of the position that brought it
 * @param completedOn the day in Vietnam
 */
public record ComplianceRow(
        String assignmentId,
        String personId,
        String name,
        String unitCode,
        String unitName,
        String programmeId,
        String programme,
        AssignmentState state,
        LocalDate dueOn,
        @Nullable LocalDate completedOn)
        implements Serializable {}

package org.bansang.lms.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A programme as managers see it, with the counts of the caller's own units.
 *
 * @param basis the decision it rests on, or empty
 * @param courseTitle by language
 * @param role as in the realm: official, manager, …
 * @param unitName everybody with the role in this unit and its parts is asked
 * @param opensOn ISO date
 * @param dueOn ISO date
 * @param dueDays days that latecomers have
 * @param closedAt ISO 8601 UTC
 * @param assigned people of the caller's units who are asked
 * @param completed of these, who have completed
 * @param overdue of these, whose due date has passed
 * @param mayChange whether the caller answers for the whole programme and it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammeSummary(
        String id,
        String title,
        String basis,
        String courseId,
        Map<String, String> courseTitle,
        String role,
        String unitId,
        String unitName,
        String opensOn,
        String dueOn,
        int dueDays,
        String createdAt,
        @Nullable String closedAt,
        long assigned,
        long completed,
        long overdue,
        boolean mayChange)
        implements Serializable {}

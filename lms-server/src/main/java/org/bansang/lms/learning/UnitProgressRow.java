package org.bansang.lms.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.jspecify.annotations.Nullable;

/**
 * One person of a unit, in one course.
 *
 * @param lastActivityAt ISO 8601, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitProgressRow(
        String personId,
        String name,
        String unitName,
        State state,
        int completedActivities,
        int totalActivities,
        @Nullable String lastActivityAt)
        implements Serializable {}

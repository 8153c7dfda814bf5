package org.bansang.lms.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One course that somebody must complete, with everything the person needs to know: by when, why, how much is left, what
 * comes next, and the proof.
 *
 * @param courseTitle by language
 * @param state upcoming, open, due-soon, overdue or complete
 * @param opensOn ISO date
 * @param dueOn ISO date
 * @param daysLeft until the due date, negative when it has passed
 * @param why by which rule and position, a sentence by language
 * @param minutesLeft minutes of the activities not completed
 * @param nextActivity id of the activity that comes next; none when all are completed
 * @param nextTitle its title by language
 * @param learn address in the learner app where one goes on
 * @param completedAt ISO 8601 UTC
 * @param completedBefore whether it had been completed before it was asked for
 * @param certificateId the proof
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MandatoryTask(
        String assignmentId,
        String programmeId,
        String programmeTitle,
        String courseId,
        Map<String, String> courseTitle,
        AssignmentState state,
        String opensOn,
        String dueOn,
        int daysLeft,
        Map<String, String> why,
        int completedActivities,
        int totalActivities,
        int minutesLeft,
        @Nullable String nextActivity,
        @Nullable Map<String, String> nextTitle,
        String learn,
        @Nullable String completedAt,
        boolean completedBefore,
        @Nullable String certificateId)
        implements Serializable {

    /** Whether there is something to do now. */
    public boolean presses() {
        return state != AssignmentState.COMPLETE && state != AssignmentState.UPCOMING;
    }
}

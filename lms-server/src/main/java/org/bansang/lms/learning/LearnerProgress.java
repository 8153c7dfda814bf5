package org.bansang.lms.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person has learned so far, as the person sees it.
 */
public record LearnerProgress(List<Course> courses) implements Serializable {

    /**
     * One course.
     *
     * @param pack the version learned last
     * @param status "enrolled" or "completed"
     * @param enrolledAt ISO 8601, by the platform's clock, as all times here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Course(
            String courseId,
            String slug,
            String pack,
            String status,
            int completedActivities,
            int totalActivities,
            String enrolledAt,
            String lastActivityAt,
            @Nullable String completedAt,
            List<Activity> activities)
            implements Serializable {}

    /**
     * One activity.
     *
     * @param status "attempted" or "completed"
     * @param bestScore from 0 to 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Activity(String id, String status, @Nullable Double bestScore, int attempts)
            implements Serializable {}
}

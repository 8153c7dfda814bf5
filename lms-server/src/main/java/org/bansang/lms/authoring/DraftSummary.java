package org.bansang.lms.authoring;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bansang.lms.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list.
 *
 * @param course none for the book of facts
 * @param slug of the course; {@code facts} for the book of facts
 * @param title by language; empty for the book of facts
 * @param revision to be sent back with every change; another one means that somebody changed it in between
 * @param editors names of all who changed it, in the order of their first change
 * @param note what was said last: to the reviewer, or by the reviewer; empty when nothing was
 */
public record DraftSummary(
        DraftId id,
        @Nullable CourseId course,
        String slug,
        Map<String, String> title,
        DraftState state,
        int revision,
        List<String> editors,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant openedAt,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant changedAt,
        String note)
        implements Serializable {

    /** Whether it is the book of facts, which all courses use. */
    public boolean isFacts() {
        return course == null;
    }
}

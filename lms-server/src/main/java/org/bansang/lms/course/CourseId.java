package org.bansang.lms.course;

import java.io.Serializable;
import java.util.UUID;

/**
 * The permanent id a course carries in its {@code course.yaml} through all versions.
 */
public record CourseId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.bansang.lms.authoring;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.bansang.lms.course.CourseId;

/**
 * What publishing a draft made live; empty when learners would see nothing new.
 */
public record Publication(List<Version> versions) implements Serializable {

    public Publication {
        versions = List.copyOf(versions);
    }

    /** A new version of a course. */
    public record Version(CourseId course, Map<String, String> title, String pack, int number)
            implements Serializable {}
}

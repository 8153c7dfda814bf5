package org.bansang.lms.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.security.PersonId;

/**
 * A person in a course.
 */
@Embeddable
record CourseProgressId(@Column(name = "person_id") UUID person, @Column(name = "course_id") UUID course)
        implements Serializable {

    static CourseProgressId of(PersonId person, CourseId course) {
        return new CourseProgressId(person.value(), course.value());
    }
}

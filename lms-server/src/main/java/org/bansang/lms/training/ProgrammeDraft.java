package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Role;

/**
 * A programme as somebody wants it, before anybody is obliged by it.
 *
 * @param basis the decision it rests on, or empty
 * @param unit everybody with the role in this unit and its parts
 * @param dueDays days that somebody has whose position begins after {@code opensOn}
 */
public record ProgrammeDraft(
        String title,
        String basis,
        CourseId course,
        Role role,
        UnitId unit,
        LocalDate opensOn,
        LocalDate dueOn,
        int dueDays)
        implements Serializable {

    /** How many days a latecomer has when nothing else is said. */
    public static final int USUAL_DAYS = 30;

    /** Takes the spaces off the words. */
    public ProgrammeDraft {
        title = ProgrammeWords.clean(title);
        basis = ProgrammeWords.clean(basis);
    }

    /** Whom it asks for what. */
    public ProgrammeTarget target() {
        return new ProgrammeTarget(course, role, unit);
    }
}

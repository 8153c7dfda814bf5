package org.bansang.lms.training;

import java.io.Serializable;
import java.util.List;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Role;

/**
 * Whom a programme asks for which course, as much as a preview needs.
 */
public record ProgrammeTarget(CourseId course, Role role, UnitId unit) implements Serializable {

    /** The roles of which something may be asked, the usual one first. */
    public static final List<Role> ROLES =
            List.of(Role.OFFICIAL, Role.FACILITATOR, Role.MANAGER, Role.TRAINER, Role.REVIEWER, Role.REGISTRAR);
}

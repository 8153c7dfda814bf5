package org.bansang.lms.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * One change of somebody's positions, as a dialog or a row of an import asks for it. Days are those of Vietnam; an end
 * is the first day on which the position is no longer held.
 */
public sealed interface PositionStep extends Serializable {

    /** Whose position. */
    PersonId person();

    /** A position begins. */
    record Appoint(PersonId person, UnitId unit, Role role, LocalDate from, @Nullable LocalDate until)
            implements PositionStep {}

    /** A position ends on that day. */
    record End(PersonId person, PositionId position, LocalDate day) implements PositionStep {}

    /** A position ends on that day, and another begins. */
    record Move(PersonId person, PositionId position, UnitId unit, Role role, LocalDate day, @Nullable LocalDate until)
            implements PositionStep {}
}

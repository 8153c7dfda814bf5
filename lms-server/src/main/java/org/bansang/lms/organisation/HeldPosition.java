package org.bansang.lms.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A position that counts or counted, for those who compare many of them.
 *
 * @param until first day on which it is no longer held
 */
public record HeldPosition(
        PositionId id, PersonId person, UnitSummary unit, Role role, LocalDate from, @Nullable LocalDate until)
        implements Serializable {

    /** Whether it is held on some day of that time. */
    public boolean meets(LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        return (otherUntil == null || from.isBefore(otherUntil)) && (until == null || until.isAfter(otherFrom));
    }
}

package org.bansang.lms.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A position as its holder and those who answer for it see it.
 *
 * @param until first day on which it is no longer held
 * @param history oldest first; empty for what the platform set up at the start
 * @param changeable whether whoever asked may end or move it
 * @param undoable whether whoever asked may take the last change back now
 */
public record PositionSummary(
        PositionId id,
        PersonId person,
        UnitSummary unit,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        State state,
        List<PositionEvent> history,
        boolean changeable,
        boolean undoable)
        implements Serializable {

    /** How a position stands to a day. */
    public enum State {
        UPCOMING,
        IN_FORCE,
        ENDED,
        TAKEN_BACK;

        static State of(Position position, LocalDate day) {
            if (!position.counts()) {
                return TAKEN_BACK;
            }
            if (position.inForceOn(day)) {
                return IN_FORCE;
            }
            return position.from().isAfter(day) ? UPCOMING : ENDED;
        }
    }
}

package org.bansang.lms.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Who may give and take which position. An administrator may anywhere; a manager in the own subtree, but another
 * manager only strictly below; nobody touches their own positions.
 */
final class PositionAuthority {

    private static final Set<Role> GIVEN_BY_MANAGERS = EnumSet.of(Role.OFFICIAL, Role.FACILITATOR, Role.TRAINER);

    private PositionAuthority() {}

    static Optional<PositionProblem> over(Caller caller, PersonId person, Role role, String unitPath) {
        if (caller.requirePerson().equals(person)) {
            return Optional.of(PositionProblem.OWN_POSITION);
        }
        if (role == Role.RESIDENT) {
            return Optional.of(PositionProblem.EVERYBODY_IS_RESIDENT);
        }
        if (caller.holdsAny(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        List<Duty> covering = caller.duties(Role.MANAGER).stream()
                .filter(duty -> duty.covers(unitPath))
                .toList();
        if (covering.isEmpty()) {
            return Optional.of(PositionProblem.UNIT_NOT_YOURS);
        }
        if (role == Role.MANAGER) {
            return covering.stream().anyMatch(duty -> !duty.unitPath().equals(unitPath))
                    ? Optional.empty()
                    : Optional.of(PositionProblem.MANAGER_OF_OWN_UNIT);
        }
        return GIVEN_BY_MANAGERS.contains(role) ? Optional.empty() : Optional.of(PositionProblem.ROLE_NOT_YOURS);
    }

    /** The roles that the caller may give at some unit. */
    static Set<Role> rolesToGive(Caller caller) {
        if (caller.holdsAny(Role.ADMINISTRATOR)) {
            return EnumSet.complementOf(EnumSet.of(Role.RESIDENT));
        }
        Set<Role> roles = EnumSet.copyOf(GIVEN_BY_MANAGERS);
        roles.add(Role.MANAGER);
        return roles;
    }
}

package org.bansang.lms.people;

import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.Role;

/**
 * Who serves the people of a unit: whoever visits them, whoever sits at the counter, and whoever answers for the unit.
 * Visitors and counters are in communes and villages: an official of the province does not look up villagers.
 */
final class Serving {

    /** The roles, each for the subtree of its unit. */
    static final Role[] ROLES = {Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER};

    private Serving() {}

    /** The same caller without positions that serve nobody. */
    static Caller of(Caller caller) {
        return caller instanceof Caller.SignedIn person
                ? new Caller.SignedIn(
                        person.id(),
                        person.duties().stream().filter(Serving::counts).toList())
                : caller;
    }

    /** Refuses a place where nobody lives, or where the caller serves nobody. */
    static void requireHome(Caller caller, UnitSummary unit) {
        of(caller).requireFor(unit.path(), ROLES);
        if (unit.kind() == UnitKind.PROVINCE || unit.kind() == UnitKind.AGENCY) {
            throw new InvalidException("People live in a village or a commune.");
        }
    }

    private static boolean counts(Duty duty) {
        boolean ofTheProvince = duty.unitPath().indexOf('/') == duty.unitPath().length() - 1;
        return !ofTheProvince || (duty.role() != Role.FACILITATOR && duty.role() != Role.OFFICIAL);
    }
}

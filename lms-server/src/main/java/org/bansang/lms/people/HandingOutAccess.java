package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bansang.lms.organisation.PositionService;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Whoever sets another's PIN could act as that person, and whoever withdraws a consent closes an account: so a team
 * member serves villagers, and not the manager who lives next door.
 */
@Dependent
class HandingOutAccess {

    @Inject
    PositionService positions;

    boolean permits(Caller caller, PersonId person) {
        return positions.mayHandOutAccess(caller, person);
    }

    void require(Caller caller, PersonId person) {
        if (!permits(caller, person)) {
            throw new NotAllowedException("This person holds a position that is not yours to give.");
        }
    }
}

package org.bansang.lms.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * What follows when a day arrives on which a position begins or ends. Who may see whom changes first, for everybody at
 * once; whatever else others keep per position follows person by person, so that one failure holds up nobody.
 */
@Stateless
public class Arrivals {

    @Inject
    MembershipRepository memberships;

    @Inject
    Event<PositionsChanged> changed;

    @Inject
    Clock clock;

    /** Whether nothing of that day is left to do. */
    public boolean isSettled(Caller caller, LocalDate day) {
        caller.requirePlatform();
        return !memberships.settledDay().isBefore(day);
    }

    /**
     * Settles who belongs where today, and says for whom something changed since the last settled day. Whoever changes a
     * position in this very moment waits, or what they still took for today would stay.
     */
    public List<PersonId> settle(Caller caller) {
        caller.requirePlatform();
        memberships.lockEverybody();
        LocalDate settled = memberships.settledDay();
        LocalDate today = LocalDate.now(clock);
        List<PersonId> persons = settled.isBefore(today) ? memberships.changedBetween(settled, today) : List.of();
        memberships.settle(persons, today);
        return persons;
    }

    /** Tells the other features about one person. */
    public void tell(Caller caller, PersonId person) {
        caller.requirePlatform();
        memberships.lock(person);
        changed.fire(new PositionsChanged(person));
    }

    /** Notes that nothing of that day is left to do. */
    public void finish(Caller caller, LocalDate day) {
        caller.requirePlatform();
        memberships.settledOn(day);
    }
}

package org.bansang.lms.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Answers where a unit lies, who holds which position today, and to which units a person belongs.
 */
@Stateless
public class OrganisationService {

    @Inject
    OrganisationRepository repository;

    @Inject
    MembershipRepository memberships;

    @Inject
    Event<PositionsChanged> changed;

    @Inject
    Clock clock;

    /** The unit; whoever is signed in may know its name. */
    public UnitSummary unit(Caller caller, UnitId id) {
        caller.requirePerson();
        return repository.unit(id).map(Unit::summary).orElseThrow(() -> unknown(id.toString()));
    }

    /** The units directly below, in the order of their codes. */
    public List<UnitSummary> children(Caller caller, UnitId parent) {
        caller.requirePerson();
        return repository.children(parent, LocalDate.now(clock)).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The units at which the caller holds one of these roles. */
    public List<UnitSummary> unitsOf(Caller caller, Role... roles) {
        caller.requirePerson();
        List<String> paths =
                caller.duties(roles).stream().map(Duty::unitPath).distinct().toList();
        return repository.unitsWithPaths(paths).stream().map(Unit::summary).toList();
    }

    /** The provinces of today. */
    public List<UnitSummary> provinces(Caller caller) {
        caller.requirePlatform();
        return repository.roots(LocalDate.now(clock)).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The unit that has this code today. */
    public UnitSummary unitByCode(Caller caller, String code) {
        caller.requirePlatform();
        return repository
                .unitByCode(code, LocalDate.now(clock))
                .map(Unit::summary)
                .orElseThrow(() -> unknown(code));
    }

    /** The units that have these codes today, by code; a code that no unit has is left out. */
    public Map<String, UnitSummary> unitsByCode(Caller caller, Collection<String> codes) {
        caller.requirePlatform();
        return repository.unitsWithCodes(codes, LocalDate.now(clock)).stream()
                .map(Unit::summary)
                .collect(Collectors.toMap(UnitSummary::code, Function.identity()));
    }

    /** The positions in force today; only the platform asks, to make a caller of a signed-in person. */
    public List<Duty> duties(Caller caller, PersonId person) {
        caller.requirePlatform();
        return repository.positions(person, LocalDate.now(clock)).stream()
                .map(Position::duty)
                .toList();
    }

    /** Gives a person a position from that day on; doing it twice changes nothing. */
    public void appoint(Caller caller, PersonId person, UnitId unitId, Role role, LocalDate from) {
        caller.requirePlatform();
        Unit unit = repository.unit(unitId).orElseThrow(() -> unknown(unitId.toString()));
        Position position = new Position(person, unit, role, from);
        if (!repository.hasPosition(position.id())) {
            memberships.lock(person);
            repository.add(position);
            memberships.settle(List.of(person), LocalDate.now(clock));
            changed.fire(new PositionsChanged(person));
        }
    }

    /** Keeps where a person belongs after the residence changed; positions in force go before it. */
    public void settle(Caller caller, PersonId person, @Nullable UnitId residence) {
        caller.requirePlatform();
        memberships.lock(person);
        memberships.settle(List.of(person), LocalDate.now(clock));
        List<Unit> units = memberships.unitsOf(person);
        if (units.isEmpty() && residence != null) {
            throw new IllegalStateException("The residence of " + person + " is not stored yet");
        }
    }

    /** From now to the end of the transaction nobody else changes where anybody belongs, or under which name. */
    public void holdStill(Caller caller) {
        caller.requirePlatform();
        memberships.lockEverybody();
    }

    /** The units to which a person belongs today: those of the positions in force, else where the person lives. */
    public List<UnitSummary> unitsOfPerson(Caller caller, PersonId person) {
        caller.requirePlatform();
        return memberships.unitsOf(person).stream().map(Unit::summary).toList();
    }

    /** Refuses a caller who holds none of the roles for any unit to which the person belongs today. */
    public void requireMember(Caller caller, PersonId person, Role... roles) {
        caller.requireAny(roles);
        if (!isMember(caller, person, roles)) {
            throw new NotAllowedException("This person does not, or no longer, belong to a unit of yours.");
        }
    }

    /** Whether the caller holds one of the roles for a unit to which the person belongs today. */
    public boolean isMember(Caller caller, PersonId person, Role... roles) {
        caller.requirePerson();
        List<Duty> duties = caller.duties(roles);
        return duties.stream().anyMatch(duty -> duty.role() == Role.ADMINISTRATOR)
                || memberships.unitsOf(person).stream().anyMatch(unit -> duties.stream()
                        .anyMatch(duty -> duty.covers(unit.summary().path())));
    }

    private static NotFoundException unknown(String unit) {
        return new NotFoundException("There is no unit " + unit + ".");
    }
}

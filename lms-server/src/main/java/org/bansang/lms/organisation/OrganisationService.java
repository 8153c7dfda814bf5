package org.bansang.lms.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Answers where a unit lies and who holds which position today.
 */
@Stateless
public class OrganisationService {

    @Inject
    OrganisationRepository repository;

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
            repository.add(position);
        }
    }

    private static NotFoundException unknown(String unit) {
        return new NotFoundException("There is no unit " + unit + ".");
    }
}

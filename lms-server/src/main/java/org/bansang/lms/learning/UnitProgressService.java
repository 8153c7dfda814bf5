package org.bansang.lms.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.people.PersonSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Progress of a unit's people, for those who answer for the unit and only for its subtree.
 */
@Stateless
public class UnitProgressService {

    private static final Caller PLATFORM = new Caller.Platform();
    private static final int MOST_ROWS = 200;
    private static final long FARTHEST_ROW = 100_000_000;

    @Inject
    UnitProgressRepository repository;

    @Inject
    ProgressService progress;

    @Inject
    OrganisationService organisation;

    @Inject
    PeopleService people;

    /** What one person has learned, with the name and the names of the units to which the person belongs. */
    public record PersonProgress(PersonSummary person, String unitName, LearnerProgress progress) {}

    /** One page of people; at most 200 rows. */
    public List<UnitProgressRow> page(Caller caller, UnitProgressQuery query, long offset, int limit) {
        UnitSummary unit = authorised(caller, query.unit());
        requirePossible(offset, limit);
        int farthest = repository.farthest(query, unit.path());
        return repository.page(query, unit.path(), farthest, (int) offset, limit);
    }

    private static void requirePossible(long offset, int limit) {
        if (offset < 0 || offset > FARTHEST_ROW || limit < 1 || limit > MOST_ROWS) {
            throw new InvalidException("A page starts at 0 or later and holds 1 to " + MOST_ROWS + " rows.");
        }
    }

    /**
     * How many people a query finds.
     *
     * @param more whether there are more than were counted: the list ends here all the same
     */
    public record RowCount(int people, boolean more) {}

    /** A page and the count of the whole list. */
    public record Slice(List<UnitProgressRow> rows, RowCount count) {}

    /** One page with the count; in a unit of very many counted no further than its list goes. */
    public Slice slice(Caller caller, UnitProgressQuery query, long offset, int limit) {
        UnitSummary unit = authorised(caller, query.unit());
        requirePossible(offset, limit);
        int farthest = repository.farthest(query, unit.path());
        return repository.slice(query, unit.path(), farthest, (int) offset, limit);
    }

    /** One person in detail. */
    public PersonProgress person(Caller caller, PersonId id) {
        caller.requireAny(Role.MANAGER);
        PersonSummary person = people.person(PLATFORM, id);
        organisation.requireMember(caller, id, Role.MANAGER);
        String units = organisation.unitsOfPerson(PLATFORM, id).stream()
                .map(UnitSummary::name)
                .collect(Collectors.joining(", "));
        return new PersonProgress(person, units, progress.of(PLATFORM, id));
    }

    /** The units from the caller's own one down to this one, for finding the way back up. */
    public List<UnitSummary> trail(Caller caller, UnitId id) {
        UnitSummary goal = authorised(caller, id);
        List<UnitSummary> trail = new ArrayList<>();
        List<UnitSummary> level = organisation.unitsOf(caller, Role.MANAGER);
        Optional<UnitSummary> step = onTheWay(level, goal);
        while (step.isPresent() && !step.get().id().equals(goal.id())) {
            trail.add(step.get());
            level = organisation.children(caller, step.get().id());
            step = onTheWay(level, goal);
        }
        trail.add(goal);
        return trail;
    }

    private static Optional<UnitSummary> onTheWay(List<UnitSummary> level, UnitSummary goal) {
        return level.stream()
                .filter(unit -> goal.path().startsWith(unit.path()))
                .findFirst();
    }

    private UnitSummary authorised(Caller caller, UnitId id) {
        caller.requireAny(Role.MANAGER);
        UnitSummary unit = organisation.unit(caller, id);
        caller.requireFor(unit.path(), Role.MANAGER);
        return unit;
    }
}

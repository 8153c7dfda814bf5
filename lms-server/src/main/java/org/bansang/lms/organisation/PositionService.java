package org.bansang.lms.organisation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * Gives, ends and moves positions. Whatever it does it does whole: rights, belonging and what other features keep per
 * position change in one transaction.
 */
@Stateless
public class PositionService {

    private static final Role[] READERS = {Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER};

    @Inject
    PositionRepository repository;

    @Inject
    MembershipRepository memberships;

    @Inject
    OrganisationService organisation;

    @Inject
    Event<PositionsChanged> changed;

    @Inject
    Clock clock;

    /** All positions of a person, newest first, for those who serve one of the person's units and for the person. */
    public List<PositionSummary> of(Caller caller, PersonId person) {
        if (!caller.requirePerson().equals(person)) {
            organisation.requireMember(caller, person, READERS);
        }
        List<Position> held = repository.positions(List.of(person), true);
        List<PositionChange> changes = repository.changes(ids(held));
        Map<UUID, List<PositionChange>> histories = changes.stream().collect(groupingBy(PositionChange::position));
        PositionUndo undo = new PositionUndo(caller, clock, held, changes);
        return held.stream()
                .sorted(Comparator.comparing(Position::from).reversed())
                .map(position -> summary(caller, position, undo, histories.getOrDefault(position.id(), List.of())))
                .toList();
    }

    /** Whether the caller may see this person's positions now. */
    public boolean isVisible(Caller caller, PersonId person) {
        return caller.requirePerson().equals(person) || organisation.isMember(caller, person, READERS);
    }

    /** What these people hold or held, for the platform's own comparing. */
    public List<HeldPosition> held(Caller caller, Collection<PersonId> persons) {
        caller.requirePlatform();
        return repository.positions(persons, true).stream()
                .filter(Position::counts)
                .map(Position::held)
                .toList();
    }

    /** Those of them that do not belong, or last belonged, to a unit of the caller's. */
    public Set<PersonId> strangers(Caller caller, Collection<PersonId> persons) {
        caller.requireAny(Role.MANAGER);
        PositionBook book = new PositionBook(
                caller, clock, repository.positions(persons, true), List.of(), repository.belongings(persons));
        return persons.stream().filter(book::isStranger).collect(Collectors.toSet());
    }

    /**
     * Whether the caller may hand somebody the means to sign in. Whoever sets another's password could act as that
     * person: so only where the caller could give every position the person holds.
     */
    public boolean mayHandOutAccess(Caller caller, PersonId person) {
        caller.requirePerson();
        LocalDate today = LocalDate.now(clock);
        return repository.positions(List.of(person), true).stream()
                .filter(position -> position.meets(today, null) && position.role() != Role.RESIDENT)
                .allMatch(position -> PositionAuthority.over(
                                caller,
                                person,
                                position.role(),
                                position.unit().summary().path())
                        .isEmpty());
    }

    /** The roles that the caller may give at one unit or another. */
    public Set<Role> rolesToGive(Caller caller) {
        caller.requireAny(Role.MANAGER);
        return PositionAuthority.rolesToGive(caller);
    }

    /** What stands against the steps when they are done one after the other; those without an entry can be done. */
    public Map<PositionStep, PositionProblem> problems(Caller caller, Collection<? extends PositionStep> steps) {
        caller.requireAny(Role.MANAGER);
        PositionBook book = book(caller, steps, true);
        Map<PositionStep, PositionProblem> problems = new LinkedHashMap<>();
        steps.forEach(step -> book.apply(step).ifPresent(problem -> problems.put(step, problem)));
        return problems;
    }

    /** Does one step, or refuses it. */
    public void change(Caller caller, PositionStep step) {
        caller.requireAny(Role.MANAGER);
        memberships.lock(step.person());
        if (!repository.isPerson(step.person())) {
            throw new NotFoundException("There is no person " + step.person() + ".");
        }
        apply(caller, List.of(step), done -> {});
    }

    /** From now to the end of the transaction nobody else changes a position, so that what was checked stays true. */
    public void holdStill(Caller caller) {
        caller.requireAny(Role.MANAGER);
        memberships.lockEverybody();
    }

    /**
     * Does all steps in their order, or refuses and does none.
     *
     * @param progress hears after each person how many are done
     */
    public void changeAll(Caller caller, List<? extends PositionStep> steps, IntConsumer progress) {
        caller.requireAny(Role.MANAGER);
        memberships.lockEverybody();
        apply(caller, steps, progress);
    }

    /** Takes the caller's own change of today back. */
    public void takeBack(Caller caller, PersonId person, PositionId id) {
        caller.requireAny(Role.MANAGER);
        memberships.lock(person);
        List<Position> held = repository.positions(List.of(person), false);
        Position position = held.stream()
                .filter(one -> one.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This person has no position " + id + "."));
        List<PositionChange> undone =
                new PositionUndo(caller, clock, held, repository.changes(ids(held))).undo(position);
        if (undone.isEmpty()) {
            throw PositionProblem.TOO_LATE_TO_TAKE_BACK.refusal();
        }
        repository.add(List.of(), undone);
        follow(List.of(person), done -> {});
    }

    private void apply(Caller caller, List<? extends PositionStep> steps, IntConsumer progress) {
        PositionBook book = book(caller, steps, false);
        for (PositionStep step : steps) {
            book.apply(step).ifPresent(problem -> {
                throw problem.refusal();
            });
        }
        repository.add(book.begun(), book.changes());
        follow(persons(steps), progress);
    }

    private void follow(List<PersonId> persons, IntConsumer progress) {
        memberships.settle(persons, LocalDate.now(clock));
        repository.forget();
        for (int i = 0; i < persons.size(); i++) {
            changed.fire(new PositionsChanged(persons.get(i)));
            progress.accept(i + 1);
        }
    }

    private PositionBook book(Caller caller, Collection<? extends PositionStep> steps, boolean copies) {
        List<PersonId> persons = persons(steps);
        List<UnitId> wanted =
                steps.stream().flatMap(PositionService::units).distinct().toList();
        return new PositionBook(
                caller,
                clock,
                repository.positions(persons, copies),
                repository.units(wanted),
                repository.belongings(persons));
    }

    private static Stream<UnitId> units(PositionStep step) {
        return switch (step) {
            case PositionStep.Appoint appoint -> Stream.of(appoint.unit());
            case PositionStep.Move move -> Stream.of(move.unit());
            case PositionStep.End end -> Stream.empty();
        };
    }

    private static List<PersonId> persons(Collection<? extends PositionStep> steps) {
        return steps.stream().map(PositionStep::person).distinct().toList();
    }

    private static List<UUID> ids(List<Position> positions) {
        return positions.stream().map(Position::id).toList();
    }

    private PositionSummary summary(Caller caller, Position position, PositionUndo undo, List<PositionChange> history) {
        PositionSummary.State state = PositionSummary.State.of(position, LocalDate.now(clock));
        boolean goesOn = state == PositionSummary.State.IN_FORCE || state == PositionSummary.State.UPCOMING;
        String path = position.unit().summary().path();
        return new PositionSummary(
                new PositionId(position.id()),
                position.person(),
                position.unit().summary(),
                position.role(),
                position.from(),
                position.until(),
                state,
                history.stream().map(PositionChange::event).toList(),
                goesOn
                        && PositionAuthority.over(caller, position.person(), position.role(), path)
                                .isEmpty(),
                undo.isPossible(position));
    }
}

package org.bansang.lms.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The positions of some people, and the rules by which they change. It works in memory on what it was given, one step
 * after the other, so that a dialog, a dry run and the change itself follow the same rules, and a later row of an
 * import meets what an earlier one did.
 */
final class PositionBook {

    private static final int YEARS_BACK = 60;
    private static final int YEARS_AHEAD = 10;

    private final Caller caller;
    private final LocalDate today;
    private final Instant now;
    private final Map<UUID, Position> positions;
    private final Map<PersonId, List<Position>> held;
    private final Map<UnitId, Unit> units;
    private final Map<PersonId, List<String>> belongings;
    private final List<Position> begun = new ArrayList<>();
    private final List<PositionChange> changes = new ArrayList<>();

    /**
     * @param belongings paths of the units to which each person belongs today
     */
    PositionBook(
            Caller caller,
            Clock clock,
            Collection<Position> held,
            Collection<Unit> units,
            Map<PersonId, List<String>> belongings) {
        this.caller = caller;
        this.today = LocalDate.now(clock);
        this.now = Instant.now(clock);
        this.positions = held.stream().collect(toMap(Position::id, identity()));
        this.held = new HashMap<>(held.stream().collect(groupingBy(Position::person)));
        this.units = units.stream().collect(toMap(unit -> unit.summary().id(), identity()));
        this.belongings = belongings;
    }

    /** Does the step, or says why not and changes nothing. */
    Optional<PositionProblem> apply(PositionStep step) {
        return switch (step) {
            case PositionStep.Appoint appoint -> appoint(appoint);
            case PositionStep.End end -> end(end);
            case PositionStep.Move move -> move(move);
        };
    }

    List<Position> begun() {
        return begun;
    }

    List<PositionChange> changes() {
        return changes;
    }

    private Optional<PositionProblem> appoint(PositionStep.Appoint step) {
        Unit unit = unit(step.unit());
        Optional<PositionProblem> problem = PositionAuthority.over(
                        caller, step.person(), step.role(), unit.summary().path())
                .or(() -> belongsElsewhere(step.person()))
                .or(() -> period(unit, step.from(), step.until()))
                .or(() -> step.until() != null && !step.until().isAfter(today)
                        ? Optional.of(PositionProblem.OVER_ALREADY)
                        : Optional.empty())
                .or(() -> overlap(step));
        if (problem.isEmpty()) {
            begin(step.person(), Position.given(step.person(), unit, step.role(), step.from(), step.until()));
        }
        return problem;
    }

    private Optional<PositionProblem> end(PositionStep.End step) {
        Position position = position(step.person(), step.position());
        Optional<PositionProblem> problem = authority(position).or(() -> ending(position, step.day()));
        if (problem.isEmpty()) {
            changes.add(new PositionChange(position, PositionEvent.Kind.ENDED, step.day(), caller, now));
            position.endOn(step.day());
        }
        return problem;
    }

    private Optional<PositionProblem> move(PositionStep.Move step) {
        Position old = position(step.person(), step.position());
        Unit unit = unit(step.unit());
        Optional<PositionProblem> problem = authority(old)
                .or(() -> PositionAuthority.over(
                        caller, step.person(), step.role(), unit.summary().path()))
                .or(() -> old.isSamePlace(step.unit(), step.role())
                        ? Optional.of(PositionProblem.SAME_PLACE)
                        : Optional.empty())
                .or(() -> ending(old, step.day()))
                .or(() -> period(unit, step.day(), step.until()))
                .or(() -> overlap(
                        new PositionStep.Appoint(step.person(), step.unit(), step.role(), step.day(), step.until())));
        if (problem.isEmpty()) {
            Position next = Position.given(step.person(), unit, step.role(), step.day(), step.until());
            changes.add(new PositionChange(old, PositionEvent.Kind.MOVED, step.day(), caller, now).followedBy(next));
            old.endOn(step.day());
            begin(step.person(), next);
        }
        return problem;
    }

    private void begin(PersonId person, Position position) {
        begun.add(position);
        positions.put(position.id(), position);
        held.computeIfAbsent(person, key -> new ArrayList<>()).add(position);
        changes.add(new PositionChange(position, PositionEvent.Kind.APPOINTED, position.from(), caller, now));
    }

    private Optional<PositionProblem> authority(Position position) {
        return PositionAuthority.over(
                caller,
                position.person(),
                position.role(),
                position.unit().summary().path());
    }

    /** Whether the person belongs, or last belonged, to units of others only: nobody takes such a person over. */
    boolean isStranger(PersonId person) {
        List<String> paths = belongings.getOrDefault(person, List.of());
        List<String> known = paths.isEmpty()
                ? of(person).map(position -> position.unit().summary().path()).toList()
                : paths;
        List<Duty> duties = caller.duties(Role.MANAGER);
        return !known.isEmpty()
                && known.stream().noneMatch(path -> duties.stream().anyMatch(duty -> duty.covers(path)));
    }

    private Optional<PositionProblem> belongsElsewhere(PersonId person) {
        return isStranger(person) ? Optional.of(PositionProblem.PERSON_NOT_YOURS) : Optional.empty();
    }

    private Optional<PositionProblem> period(Unit unit, LocalDate from, @Nullable LocalDate until) {
        if (from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(PositionProblem.DAY_UNLIKELY);
        }
        if (until != null && !until.isAfter(from)) {
            return Optional.of(PositionProblem.END_BEFORE_BEGIN);
        }
        LocalDate mustExist = from.isAfter(today) ? from : today;
        return unit.existsOn(mustExist) ? Optional.empty() : Optional.of(PositionProblem.UNIT_CLOSED);
    }

    private Optional<PositionProblem> ending(Position position, LocalDate day) {
        if (day.isBefore(today)) {
            return Optional.of(PositionProblem.DAY_PASSED);
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(PositionProblem.DAY_UNLIKELY);
        }
        if (day.isBefore(position.from())) {
            return Optional.of(PositionProblem.END_BEFORE_BEGIN);
        }
        LocalDate until = position.until();
        return until != null && !until.isAfter(day) ? Optional.of(PositionProblem.ENDED_ALREADY) : Optional.empty();
    }

    private Optional<PositionProblem> overlap(PositionStep.Appoint step) {
        return of(step.person())
                .filter(other -> other.isSamePlace(step.unit(), step.role()))
                .filter(other -> other.meets(step.from(), step.until()))
                .findFirst()
                .map(other -> PositionProblem.OVERLAP);
    }

    private Stream<Position> of(PersonId person) {
        return held.getOrDefault(person, List.of()).stream();
    }

    private Unit unit(UnitId id) {
        return Optional.ofNullable(units.get(id))
                .orElseThrow(() -> new NotFoundException("There is no unit " + id + "."));
    }

    private Position position(PersonId person, PositionId id) {
        Position position = positions.get(id.value());
        if (position == null || !position.person().equals(person)) {
            throw new NotFoundException("This person has no position " + id + ".");
        }
        return position;
    }
}

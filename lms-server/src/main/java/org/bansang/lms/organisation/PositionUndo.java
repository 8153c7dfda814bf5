package org.bansang.lms.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.organisation.PositionEvent.Kind;
import org.bansang.lms.shared.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mistake back that was made just now: by whoever made it, on the same day, as long as nothing came after it.
 * What was given was then never held, what was ended goes on as before; both halves of a move go together.
 */
final class PositionUndo {

    private final Caller caller;
    private final Clock clock;
    private final Map<UUID, Position> held;
    private final Map<UUID, List<PositionChange>> changes;

    /**
     * @param held all positions of one person
     * @param changes all changes of these, oldest first
     */
    PositionUndo(Caller caller, Clock clock, Collection<Position> held, Collection<PositionChange> changes) {
        this.caller = caller;
        this.clock = clock;
        this.held = held.stream().collect(toMap(Position::id, identity()));
        this.changes = changes.stream().collect(groupingBy(PositionChange::position));
    }

    boolean isPossible(Position position) {
        return undoing(position).isPresent();
    }

    /** What was undone, to be added to the history; nothing when it is not possible. */
    List<PositionChange> undo(Position position) {
        List<PositionChange> undone = new ArrayList<>();
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.now(clock);
        undoing(position).ifPresent(undoing -> {
            if (undoing.given != null) {
                undone.add(new PositionChange(undoing.given, Kind.TAKEN_BACK, today, caller, now));
                undoing.given.takeBack();
            }
            if (undoing.ended != null) {
                undone.add(new PositionChange(undoing.ended, Kind.REINSTATED, today, caller, now));
                undoing.ended.reinstate(undoing.earlierEnd);
            }
        });
        return undone;
    }

    private record Undoing(@Nullable Position given, @Nullable Position ended, @Nullable LocalDate earlierEnd) {}

    private Optional<Undoing> undoing(Position position) {
        return last(position).filter(this::isMineOfToday).flatMap(last -> switch (last.kind()) {
            case APPOINTED -> move(position).isPresent() ? moved(position) : given(position);
            case MOVED -> Optional.ofNullable(last.successor()).map(held::get).flatMap(this::moved);
            case ENDED -> ended(position, null, last);
            case TAKEN_BACK, REINSTATED -> Optional.empty();
        });
    }

    private Optional<Undoing> given(Position position) {
        return mayChange(position) ? Optional.of(new Undoing(position, null, null)) : Optional.empty();
    }

    private Optional<Undoing> moved(Position next) {
        Optional<PositionChange> move = move(next);
        boolean untouched =
                last(next).filter(last -> last.kind() == Kind.APPOINTED).isPresent();
        return move.filter(this::isMineOfToday)
                .filter(found -> untouched && mayChange(next))
                .flatMap(found -> Optional.ofNullable(held.get(found.position()))
                        .filter(old -> last(old).filter(found::equals).isPresent())
                        .flatMap(old -> ended(old, next, found)));
    }

    private Optional<Undoing> ended(Position old, @Nullable Position next, PositionChange ending) {
        UnitId unit = old.unit().summary().id();
        boolean free = held.values().stream()
                .filter(other -> !other.equals(old) && !other.equals(next))
                .filter(other -> other.isSamePlace(unit, old.role()))
                .noneMatch(other -> other.meets(old.from(), ending.earlierTo()));
        return free && mayChange(old) ? Optional.of(new Undoing(next, old, ending.earlierTo())) : Optional.empty();
    }

    private Optional<PositionChange> move(Position next) {
        return changes.values().stream()
                .flatMap(List::stream)
                .filter(change -> next.id().equals(change.successor()))
                .findFirst();
    }

    private Optional<PositionChange> last(Position position) {
        List<PositionChange> history = changes.getOrDefault(position.id(), List.of());
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    private boolean isMineOfToday(PositionChange change) {
        LocalDate day = change.at().atZone(clock.getZone()).toLocalDate();
        return change.isBy(caller.requirePerson()) && day.equals(LocalDate.now(clock));
    }

    private boolean mayChange(Position position) {
        return PositionAuthority.over(
                        caller,
                        position.person(),
                        position.role(),
                        position.unit().summary().path())
                .isEmpty();
    }
}

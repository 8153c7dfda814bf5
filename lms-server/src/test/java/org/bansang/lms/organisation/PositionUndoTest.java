package org.bansang.lms.organisation;

import static org.bansang.lms.organisation.Commune.CLOCK;
import static org.bansang.lms.organisation.Commune.ELSEWHERE;
import static org.bansang.lms.organisation.Commune.HERE;
import static org.bansang.lms.organisation.Commune.PROVINCE;
import static org.bansang.lms.organisation.Commune.SINCE;
import static org.bansang.lms.organisation.Commune.TODAY;
import static org.bansang.lms.organisation.Commune.book;
import static org.bansang.lms.organisation.Commune.held;
import static org.bansang.lms.organisation.Commune.id;
import static org.bansang.lms.organisation.Commune.manager;
import static org.bansang.lms.organisation.Commune.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bansang.lms.organisation.PositionEvent.Kind;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.junit.jupiter.api.Test;

class PositionUndoTest {

    private final PersonId somebody = person();
    private final Caller manager = manager(PROVINCE);
    private final Position official = held(somebody, HERE, Role.OFFICIAL, SINCE, TODAY.plusYears(2));
    private final PositionBook book = book(manager, official);

    @Test
    void whatWasGivenByMistakeWasNeverHeld() {
        book.apply(new PositionStep.Appoint(somebody, id(HERE), Role.TRAINER, TODAY.minusDays(5), null));
        Position given = book.begun().get(0);

        List<PositionChange> undone = undo(manager, CLOCK).undo(given);

        assertEquals(List.of(Kind.TAKEN_BACK), kinds(undone));
        assertFalse(given.counts());
        assertFalse(given.inForceOn(TODAY));
        assertFalse(given.meets(SINCE, null));
    }

    @Test
    void whatWasEndedGoesOnAsBefore() {
        book.apply(new PositionStep.End(somebody, new PositionId(official.id()), TODAY));

        assertEquals(List.of(Kind.REINSTATED), kinds(undo(manager, CLOCK).undo(official)));
        assertEquals(TODAY.plusYears(2), official.until());
    }

    @Test
    void bothHalvesOfAMoveGoTogetherFromEitherSide() {
        for (boolean fromNew : new boolean[] {true, false}) {
            Position old = held(somebody, HERE, Role.OFFICIAL, SINCE, null);
            PositionBook moving = book(manager, old);
            moving.apply(new PositionStep.Move(
                    somebody, new PositionId(old.id()), id(ELSEWHERE), Role.OFFICIAL, TODAY, null));
            Position next = moving.begun().get(0);

            PositionUndo undo = new PositionUndo(manager, CLOCK, List.of(old, next), moving.changes());

            assertEquals(List.of(Kind.TAKEN_BACK, Kind.REINSTATED), kinds(undo.undo(fromNew ? next : old)));
            assertNull(old.until());
            assertFalse(next.counts());
        }
    }

    @Test
    void onlyWhoeverDidItTakesItBackAndOnlyToday() {
        book.apply(new PositionStep.End(somebody, new PositionId(official.id()), TODAY));

        assertTrue(undo(manager, CLOCK).isPossible(official));
        assertFalse(undo(manager(PROVINCE), CLOCK).isPossible(official));
        assertFalse(undo(manager, Clock.offset(CLOCK, Duration.ofDays(1))).isPossible(official));
        assertEquals(List.of(), undo(manager(PROVINCE), CLOCK).undo(official));
        assertEquals(TODAY, official.until());
    }

    @Test
    void nothingIsTakenBackOnceSomethingCameAfterIt() {
        book.apply(new PositionStep.End(somebody, new PositionId(official.id()), TODAY));
        book.apply(new PositionStep.Appoint(somebody, id(HERE), Role.OFFICIAL, TODAY, null));

        assertFalse(undo(manager, CLOCK).isPossible(official));
        assertTrue(undo(manager, CLOCK).isPossible(book.begun().get(0)));
    }

    @Test
    void takingBackIsNotTakenBack() {
        book.apply(new PositionStep.End(somebody, new PositionId(official.id()), TODAY));
        List<PositionChange> changes = new ArrayList<>(book.changes());
        changes.addAll(undo(manager, CLOCK).undo(official));

        assertFalse(new PositionUndo(manager, CLOCK, List.of(official), changes).isPossible(official));
    }

    private PositionUndo undo(Caller caller, Clock clock) {
        List<Position> all = new ArrayList<>(book.begun());
        all.add(official);
        return new PositionUndo(caller, clock, all, book.changes());
    }

    private static List<Kind> kinds(List<PositionChange> changes) {
        return changes.stream().map(PositionChange::kind).toList();
    }
}

package org.bansang.lms.organisation;

import static org.bansang.lms.organisation.Commune.ELSEWHERE;
import static org.bansang.lms.organisation.Commune.HERE;
import static org.bansang.lms.organisation.Commune.OPENING;
import static org.bansang.lms.organisation.Commune.PROVINCE;
import static org.bansang.lms.organisation.Commune.SINCE;
import static org.bansang.lms.organisation.Commune.TODAY;
import static org.bansang.lms.organisation.Commune.VILLAGE;
import static org.bansang.lms.organisation.Commune.administrator;
import static org.bansang.lms.organisation.Commune.book;
import static org.bansang.lms.organisation.Commune.held;
import static org.bansang.lms.organisation.Commune.id;
import static org.bansang.lms.organisation.Commune.manager;
import static org.bansang.lms.organisation.Commune.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.PositionEvent.Kind;
import org.bansang.lms.organisation.PositionStep.Appoint;
import org.bansang.lms.organisation.PositionStep.End;
import org.bansang.lms.organisation.PositionStep.Move;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionBookTest {

    private final PersonId somebody = person();
    private final Position official = held(somebody, HERE, Role.OFFICIAL, SINCE, null);

    @Test
    void aPersonMayHoldSeveralPositions() {
        PositionBook book = book(manager(HERE), official);

        assertDone(book.apply(appoint(HERE, Role.FACILITATOR, TODAY, null)));
        assertDone(book.apply(appoint(VILLAGE, Role.OFFICIAL, TODAY, null)));
        assertEquals(2, book.begun().size());
    }

    @Test
    void theSamePositionIsNotHeldTwiceAtATime() {
        PositionBook book = book(manager(HERE), official);

        assertRefused(PositionProblem.OVERLAP, book.apply(appoint(HERE, Role.OFFICIAL, TODAY.plusYears(1), null)));
        assertRefused(
                PositionProblem.OVERLAP,
                book.apply(appoint(HERE, Role.OFFICIAL, SINCE.minusYears(1), TODAY.plusDays(1))));
    }

    @Test
    void afterAnEndTheSamePositionMayBeginOnThatVeryDay() {
        PositionBook book = book(manager(HERE), official);

        assertDone(book.apply(end(TODAY)));
        assertDone(book.apply(appoint(HERE, Role.OFFICIAL, TODAY, null)));
    }

    @Test
    void aLaterStepMeetsWhatAnEarlierOneDid() {
        PositionBook book = book(manager(HERE), official);

        assertDone(book.apply(appoint(VILLAGE, Role.TRAINER, TODAY, null)));
        assertRefused(PositionProblem.OVERLAP, book.apply(appoint(VILLAGE, Role.TRAINER, TODAY.plusDays(3), null)));
    }

    @Test
    void anEndIsTodayOrLater() {
        assertRefused(PositionProblem.DAY_PASSED, book(manager(HERE), official).apply(end(TODAY.minusDays(1))));
        assertRefused(
                PositionProblem.DAY_UNLIKELY, book(manager(HERE), official).apply(end(TODAY.plusYears(80))));
        assertDone(book(manager(HERE), official).apply(end(TODAY.plusMonths(3))));
        assertDone(book(manager(HERE), official).apply(end(TODAY)));
    }

    @Test
    void whatEndsIsNotEndedLater() {
        PositionBook book = book(manager(HERE), official);
        assertDone(book.apply(end(TODAY.plusDays(5))));

        assertRefused(PositionProblem.ENDED_ALREADY, book.apply(end(TODAY.plusDays(9))));
        assertDone(book.apply(end(TODAY.plusDays(2))));
    }

    @Test
    void aMoveEndsTheOldPositionOnTheDayTheNewOneBegins() {
        PositionBook book = book(manager(PROVINCE), official);
        LocalDate day = TODAY.plusDays(10);

        assertDone(book.apply(move(ELSEWHERE, Role.OFFICIAL, day)));

        Position next = book.begun().get(0);
        assertEquals(day, official.until());
        assertEquals(day, next.from());
        assertTrue(official.inForceOn(day.minusDays(1)));
        assertTrue(next.inForceOn(day));
        assertEquals(
                List.of(Kind.MOVED, Kind.APPOINTED),
                book.changes().stream().map(PositionChange::kind).toList());
        assertEquals(next.id(), book.changes().get(0).successor());
    }

    @Test
    void whatBeganTodayMayMoveTodayAndThenNeverCountedWhereItWas() {
        Position given = held(somebody, HERE, Role.OFFICIAL, TODAY, null);
        PositionBook book = book(manager(PROVINCE), given);

        assertDone(
                book.apply(new Move(somebody, new PositionId(given.id()), id(ELSEWHERE), Role.OFFICIAL, TODAY, null)));

        assertFalse(given.counts());
        assertTrue(book.begun().get(0).inForceOn(TODAY));
    }

    @Test
    void aMoveIsNotDatedBackAndLeadsSomewhereElse() {
        PositionBook book = book(manager(PROVINCE), official);

        assertRefused(PositionProblem.DAY_PASSED, book.apply(move(ELSEWHERE, Role.OFFICIAL, TODAY.minusDays(1))));
        assertRefused(PositionProblem.SAME_PLACE, book.apply(move(HERE, Role.OFFICIAL, TODAY)));
        assertEquals(List.of(), book.changes());
        assertEquals(null, official.until());
    }

    @Test
    void aMoveWithinTheUnitMayChangeTheRole() {
        assertDone(book(manager(HERE), official).apply(move(HERE, Role.TRAINER, TODAY)));
    }

    @Test
    void aManagerSendsOnlyWithinTheOwnSubtree() {
        assertRefused(
                PositionProblem.UNIT_NOT_YOURS,
                book(manager(HERE), official).apply(move(ELSEWHERE, Role.OFFICIAL, TODAY)));
        assertRefused(
                PositionProblem.UNIT_NOT_YOURS,
                book(manager(ELSEWHERE), official).apply(move(ELSEWHERE, Role.OFFICIAL, TODAY)));
        assertDone(book(manager(HERE), official).apply(move(VILLAGE, Role.OFFICIAL, TODAY.plusDays(2))));
        assertDone(book(administrator(), official).apply(move(ELSEWHERE, Role.OFFICIAL, TODAY)));
    }

    @Test
    void whoBelongsToAnotherUnitIsNotTakenOver() {
        Position there = held(somebody, ELSEWHERE, Role.OFFICIAL, SINCE, null);

        assertRefused(
                PositionProblem.PERSON_NOT_YOURS,
                book(manager(HERE), there).apply(appoint(HERE, Role.OFFICIAL, TODAY, null)));
        assertDone(book(manager(PROVINCE), there).apply(appoint(HERE, Role.OFFICIAL, TODAY, null)));
    }

    @Test
    void whoLeftIsGivenAPositionAnewOnlyWhereTheyWere() {
        Position former = held(somebody, ELSEWHERE, Role.OFFICIAL, SINCE, TODAY.minusDays(3));

        assertRefused(
                PositionProblem.PERSON_NOT_YOURS,
                book(manager(HERE), former).apply(appoint(HERE, Role.OFFICIAL, TODAY, null)));
        assertDone(book(manager(ELSEWHERE), former).apply(appoint(ELSEWHERE, Role.OFFICIAL, TODAY, null)));
    }

    @Test
    void whoBelongsNowhereYetMayBeginAnywhere() {
        assertDone(book(manager(HERE)).apply(appoint(HERE, Role.OFFICIAL, TODAY, null)));
    }

    @Test
    void nobodyChangesTheirOwnPositions() {
        Caller self = manager(HERE);
        PersonId own = self.requirePerson();
        Position position = held(own, HERE, Role.OFFICIAL, SINCE, null);
        PositionBook book = book(self, position);

        assertRefused(PositionProblem.OWN_POSITION, book.apply(new Appoint(own, id(HERE), Role.TRAINER, TODAY, null)));
        assertRefused(PositionProblem.OWN_POSITION, book.apply(new End(own, new PositionId(position.id()), TODAY)));
    }

    @Test
    void aManagerIsAppointedFromAbove() {
        assertRefused(
                PositionProblem.MANAGER_OF_OWN_UNIT,
                book(manager(HERE), official).apply(appoint(HERE, Role.MANAGER, TODAY, null)));
        assertDone(book(manager(HERE), official).apply(appoint(VILLAGE, Role.MANAGER, TODAY, null)));
        assertDone(book(manager(PROVINCE), official).apply(appoint(HERE, Role.MANAGER, TODAY, null)));
    }

    @Test
    void onlyAnAdministratorGivesTheOtherRoles() {
        for (Role role : List.of(Role.REVIEWER, Role.REGISTRAR, Role.ADMINISTRATOR)) {
            assertRefused(
                    PositionProblem.ROLE_NOT_YOURS,
                    book(manager(PROVINCE), official).apply(appoint(HERE, role, TODAY, null)));
            assertDone(book(administrator(), official).apply(appoint(HERE, role, TODAY, null)));
        }
        assertRefused(
                PositionProblem.EVERYBODY_IS_RESIDENT,
                book(administrator(), official).apply(appoint(HERE, Role.RESIDENT, TODAY, null)));
    }

    @Test
    void aUnitMustExistOnTheDay() {
        PositionBook book = book(administrator(), official);

        assertRefused(PositionProblem.UNIT_CLOSED, book.apply(appoint(OPENING, Role.OFFICIAL, TODAY, null)));
        assertDone(book.apply(appoint(OPENING, Role.OFFICIAL, TODAY.plusDays(30), null)));
    }

    @Test
    void datesMakeSense() {
        PositionBook book = book(administrator(), official);

        assertRefused(PositionProblem.END_BEFORE_BEGIN, book.apply(appoint(HERE, Role.TRAINER, TODAY, TODAY)));
        assertRefused(
                PositionProblem.OVER_ALREADY,
                book.apply(appoint(HERE, Role.TRAINER, TODAY.minusDays(9), TODAY.minusDays(2))));
        assertRefused(
                PositionProblem.DAY_UNLIKELY,
                book.apply(appoint(HERE, Role.TRAINER, LocalDate.parse("0026-07-01"), null)));
    }

    @Test
    void aPositionOfSomebodyElseIsNotFound() {
        PositionBook book = book(administrator(), official);

        assertThrows(
                NotFoundException.class, () -> book.apply(new End(person(), new PositionId(official.id()), TODAY)));
    }

    @Test
    void everyProblemRefusesInItsOwnWords() {
        for (PositionProblem problem : PositionProblem.values()) {
            assertNotEquals("", problem.refusal().detail());
        }
    }

    private Appoint appoint(Unit unit, Role role, LocalDate from, @Nullable LocalDate until) {
        return new Appoint(somebody, id(unit), role, from, until);
    }

    private End end(LocalDate day) {
        return new End(somebody, new PositionId(official.id()), day);
    }

    private Move move(Unit unit, Role role, LocalDate day) {
        return new Move(somebody, new PositionId(official.id()), id(unit), role, day, null);
    }

    private static void assertDone(Optional<PositionProblem> problem) {
        assertEquals(Optional.empty(), problem);
    }

    private static void assertRefused(PositionProblem wanted, Optional<PositionProblem> problem) {
        assertEquals(Optional.of(wanted), problem);
    }
}

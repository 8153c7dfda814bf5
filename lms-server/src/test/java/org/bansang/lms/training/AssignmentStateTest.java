package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bansang.lms.shared.time.TimeSource;
import org.junit.jupiter.api.Test;

/** The calendar alone moves an assignment from one state to the next. */
class AssignmentStateTest {

    private static final LocalDate OPENS = LocalDate.parse("2026-11-01");
    private static final LocalDate DUE = LocalDate.parse("2026-11-30");
    private static final int SOON = 14;

    @Test
    void beforeItOpensItIsUpcoming() {
        assertEquals(AssignmentState.UPCOMING, on("2026-10-31"));
    }

    @Test
    void fromTheDayItOpensItIsOpen() {
        assertEquals(AssignmentState.OPEN, on("2026-11-01"));
        assertEquals(AssignmentState.OPEN, on("2026-11-15"));
    }

    @Test
    void fourteenDaysBeforeTheDueDateItIsDueSoon() {
        assertEquals(AssignmentState.DUE_SOON, on("2026-11-16"));
    }

    @Test
    void theDueDateItselfIsInTime() {
        assertEquals(AssignmentState.DUE_SOON, on("2026-11-30"));
    }

    @Test
    void theDayAfterTheDueDateItIsOverdue() {
        assertEquals(AssignmentState.OVERDUE, on("2026-12-01"));
    }

    @Test
    void completedIsCompletedOnEveryDay() {
        for (String day : new String[] {"2026-10-31", "2026-11-30", "2027-01-01"}) {
            assertEquals(
                    AssignmentState.COMPLETE, AssignmentState.of(LocalDate.parse(day), OPENS, DUE, true, SOON), day);
        }
    }

    @Test
    void theDayIsTheOneInVietnamWhereItBeginsSevenHoursEarlier() {
        Clock lateEvening = Clock.fixed(Instant.parse("2026-11-30T16:59:59Z"), TimeSource.VIETNAM);
        Clock midnight = Clock.fixed(Instant.parse("2026-11-30T17:00:00Z"), TimeSource.VIETNAM);

        assertEquals(AssignmentState.DUE_SOON, on(LocalDate.now(lateEvening).toString()));
        assertEquals(AssignmentState.OVERDUE, on(LocalDate.now(midnight).toString()));
    }

    @Test
    void aShortProgrammeIsDueSoonFromItsFirstDay() {
        LocalDate due = OPENS.plusDays(3);
        assertEquals(AssignmentState.DUE_SOON, AssignmentState.of(OPENS, OPENS, due, false, SOON));
    }

    @Test
    void theCodeIsWhatAddressesAndTextsUse() {
        assertEquals("due-soon", AssignmentState.DUE_SOON.code());
    }

    private static AssignmentState on(String day) {
        return AssignmentState.of(LocalDate.parse(day), OPENS, DUE, false, SOON);
    }
}

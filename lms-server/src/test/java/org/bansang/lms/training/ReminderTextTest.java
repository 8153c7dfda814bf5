package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.training.ReminderRepository.Due;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTextTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void theWordsSayTheDaysThatAreReallyLeft() {
        assertEquals(
                List.of("An toàn", "27/11/2026", 5L),
                ReminderText.reminder(due(5, 7, 1), TODAY).parameters());
        assertEquals(
                "compliance.notice.due-in",
                ReminderText.reminder(due(5, 7, 1), TODAY).kind());
        assertEquals(
                "compliance.notice.due-today",
                ReminderText.reminder(due(0, 0, 1), TODAY).kind());
        assertEquals(
                "compliance.notice.overdue",
                ReminderText.reminder(due(-9, -7, 1), TODAY).kind());
    }

    @Test
    void theCauseIsTheSameInEveryUnitButNotForEveryReminderOrDueDate() {
        String cause = ReminderText.reminder(due(5, 7, 1), TODAY).cause();

        assertEquals(cause, ReminderText.reminder(due(5, 7, 2), TODAY).cause());
        assertNotEquals(cause, ReminderText.reminder(due(5, 14, 1), TODAY).cause());
        assertNotEquals(cause, ReminderText.reminder(due(6, 7, 1), TODAY).cause());
        assertNotEquals(cause, ReminderText.assigned(due(5, null, 1), TODAY).cause());
    }

    @Test
    void whatOpensLaterIsToldAsSuch() {
        Due later = new Due(
                new UUID(0, 1),
                new PersonId(new UUID(0, 2)),
                new UnitId(new UUID(0, 3)),
                new ProgrammeId(new UUID(0, 4)),
                "An toàn",
                TODAY.plusDays(40),
                TODAY.plusDays(10),
                null,
                true);

        assertEquals(
                "compliance.notice.assigned-upcoming",
                ReminderText.assigned(later, TODAY).kind());
        assertEquals(
                "compliance.notice.assigned",
                ReminderText.assigned(due(5, null, 1), TODAY).kind());
    }

    private static Due due(int left, @Nullable Integer reminder, int unit) {
        return new Due(
                new UUID(0, unit),
                new PersonId(new UUID(0, 2)),
                new UnitId(new UUID(0, unit)),
                new ProgrammeId(new UUID(0, 4)),
                "An toàn",
                TODAY.plusDays(left),
                TODAY.minusDays(30),
                reminder,
                true);
    }
}

package org.bansang.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.generator.History.Completion;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UUID COURSE = new UUID(0, 1);
    private static final Place PROVINCE = new Place(new UUID(0, 2), "04", "04@2025-07-01/");
    private static final Place FIRST = PROVINCE.part("1");
    private static final Place SECOND = PROVINCE.part("2");
    private static final Programme PROGRAMME = new Programme(
            new UUID(0, 3), COURSE, "OFFICIAL", PROVINCE, day("2026-08-01"), day("2026-12-31"), 30, day("2026-08-01"));

    @Test
    void aMoveEndsTheRowAndBeginsOneThereThatIsNotDueEarlier() {
        List<String> rows = rows(Map.of(), held(FIRST, "2025-07-01", "2026-10-01"), held(SECOND, "2026-10-01", null));

        assertEquals(
                List.of(
                        FIRST.id() + " 2026-12-31 2026-08-01 2026-10-01 \\N",
                        SECOND.id() + " 2026-12-31 2026-10-01 \\N \\N"),
                rows);
    }

    @Test
    void whoComesLateHasDaysFromThenOn() {
        assertEquals(
                List.of(FIRST.id() + " 2027-01-10 2026-12-11 \\N \\N"),
                rows(day("2026-12-20"), Map.of(), held(FIRST, "2026-12-11", null)));
    }

    @Test
    void whatWasLearnedAfterTheMoveCountsWhereOneIsNow() {
        Completion done = new Completion(new UUID(0, 9), Instant.parse("2026-10-05T01:00:00Z"));

        assertEquals(
                List.of(
                        FIRST.id() + " 2026-12-31 2026-08-01 2026-10-01 \\N",
                        SECOND.id() + " 2026-12-31 2026-10-01 \\N 2026-10-05T01:00:00Z"),
                rows(Map.of(COURSE, done), held(FIRST, "2025-07-01", "2026-10-01"), held(SECOND, "2026-10-01", null)));
    }

    @Test
    void theFirstOfTwoPostsAnswersAndOtherRolesAndUnitsAreNotAsked() {
        Held manager = new Held(new UUID(5, 5), FIRST, "MANAGER", day("2025-07-01"), null);
        Held elsewhere = held(new Place(new UUID(0, 7), "15", "15@2025-07-01/"), "2025-07-01", null);

        assertEquals(
                List.of(SECOND.id() + " 2026-12-31 2026-08-01 \\N \\N"),
                rows(Map.of(), held(FIRST, "2026-02-01", null), held(SECOND, "2025-09-01", null), manager, elsewhere));
    }

    private static List<String> rows(Map<UUID, Completion> completions, Held... positions) {
        return rows(TODAY, completions, positions);
    }

    /** Unit, due date, from, until and completion of each row. */
    private static List<String> rows(LocalDate today, Map<UUID, Completion> completions, Held... positions) {
        Sheet sheet = new Sheet("assignment", "");
        new Assignments(sheet, Chance.of(1, "x", 0), today)
                .write(PROGRAMME, new UUID(0, 4), List.of(positions), completions);
        return sheet.text()
                .lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> String.join(" ", cells[4], cells[5], cells[6], cells[7], cells[8]))
                .toList();
    }

    private static Held held(Place unit, String from, String to) {
        UUID id = UUID.nameUUIDFromBytes((unit + from).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Held(id, unit, "OFFICIAL", day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

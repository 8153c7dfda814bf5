package org.bansang.tests.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Compliance;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A unit's counts are those of its assignments: now, on any day that is over, and while many complete at once. */
@OnThePlatform
class ComplianceIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static Learner manager;
    private static Compliance seen;
    private static CourseMaterial course;

    @BeforeAll
    static void somebodyManagesTheProvince() {
        manager = Learner.newcomer("Người Xem Toàn Tỉnh");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        course = manager.course();
        seen = new Compliance(manager.api());
    }

    @Test
    void aCompletionIsCountedAtOnceInTheUnitAndAboveIt() {
        Learner first = official("01447");
        official("01447");
        Programme programme = Programme.of(manager.api(), course, "01447").make();
        assertEquals(2, seen.total("01447", "").path("assigned").asInt());
        assertEquals(0, seen.total("01447", "").path("complete").asInt());
        assertEquals(2, seen.total("01447", "").path("open").asInt());

        first.completeCourse();

        Poll.until(
                "the unit counts it",
                AT_ONCE,
                () -> seen.total("01447", "").path("complete").asInt() == 1);
        assertEquals(50, seen.total("01447", "").path("share").asInt());
        assertEquals(
                1,
                seen.total("04", "&programme=" + programme.id())
                        .path("complete")
                        .asInt());
        JsonNode province = seen.report("04", "&programme=" + programme.id());
        assertEquals(2, Compliance.part(province, "01447").at("/total/assigned").asInt());
        assertEquals(
                0,
                Compliance.part(province, "01456").at("/total/assigned").asInt(),
                "communes without assignments are shown");
        JsonNode row = seen.rows("01447", "&state=complete").path(0);
        assertEquals(first.id(), row.path("personId").asText());
        assertEquals(Roster.today().toString(), row.path("completedOn").asText());
    }

    @Test
    void statesDivideTheAssignmentsAndFiltersAgreeWithCounts() {
        String overdue = Officials.programme(course, "Quá hạn từ lâu", "01456", -3);
        String soon = Officials.programme(course, "Sắp đến hạn rồi", "01456", 9);
        Officials.ask(overdue, "01456", "Nguyễn Thị Đếm ", 30);
        Officials.ask(soon, "01456", "Trần Văn Ước ", 12);

        JsonNode total = seen.total("01456", "");
        assertEquals(42, total.path("assigned").asInt());
        assertEquals(14, total.path("complete").asInt());
        assertEquals(20, total.path("overdue").asInt());
        assertEquals(8, total.path("dueSoon").asInt());
        assertEquals(33, total.path("share").asInt(), "rounded down: a hundred means all");
        for (String state : List.of("complete", "overdue", "due-soon", "open", "upcoming")) {
            String field = state.equals("due-soon") ? "dueSoon" : state;
            assertEquals(
                    total.path(field).asInt(),
                    seen.people("01456", "&state=" + state).path("total").asInt(),
                    state);
        }
        assertEquals(
                12, seen.total("01456", "&programme=" + soon).path("assigned").asInt());
        assertEquals(42, seen.total("01456", "&role=official").path("assigned").asInt());
        assertEquals(0, seen.total("01456", "&role=manager").path("assigned").asInt());
        assertEquals(
                9,
                seen.people("01456", "&query=NGUYEN+thi+dem+0000").path("total").asInt());
        assertEquals(0, seen.people("01456", "&query=%25").path("total").asInt());
    }

    @Test
    void allPagesTogetherShowEverybodyOnceInEitherOrder() {
        String programme = Officials.programme(course, "Nhiều người", "01465", 40);
        Officials.ask(programme, "01465", "Lê Thị Trang ", 6_000);

        for (String sort : List.of("name", "-name", "due", "-due")) {
            Set<String> shown = new HashSet<>();
            for (int page = 0; page < 30; page++) {
                seen.rows("01465", "&size=200&sort=" + sort + "&page=" + page)
                        .forEach(
                                row -> assertTrue(shown.add(row.path("personId").asText()), "shown twice: " + row));
            }
            assertEquals(6_000, shown.size(), sort);
        }
        JsonNode many = seen.people("01465", "&query=trang");
        assertTrue(many.path("more").asBoolean(), "thousands bear it: " + many.path("total"));
        assertEquals(
                "Lê Thị Trang 06000",
                seen.rows("01465", "&sort=-name").at("/0/name").asText());
    }

    @Test
    void manyWhoCompleteAtTheSameMomentAreAllCounted() {
        List<Learner> all =
                IntStream.range(0, 8).mapToObj(number -> official("01501")).toList();
        Programme one = Programme.of(manager.api(), course, "01501").make();
        Programme two = Programme.of(manager.api(), course, "01501").make();

        CompletableFuture.allOf(all.stream()
                        .map(learner -> CompletableFuture.runAsync(learner::completeCourse))
                        .toArray(CompletableFuture[]::new))
                .join();

        for (Programme programme : List.of(one, two)) {
            Poll.until(
                    "all eight are counted",
                    Duration.ofSeconds(20),
                    () -> seen.total("01501", "&programme=" + programme.id())
                                    .path("complete")
                                    .asInt()
                            == 8);
        }
        assertEquals(
                0,
                Database.number(
                        """
                        select count(*) from (
                            select programme_id, unit_id, due_on, count(*) as n, count(completed_at) as c from assignment
                            where assigned_until is null and unit_id = ?::uuid group by 1, 2, 3
                        ) real full join (select * from compliance where unit_id = ?::uuid) kept
                            using (programme_id, unit_id, due_on)
                        where (n, c) is distinct from (assigned, completed)
                        """,
                        Units.id("01501"),
                        Units.id("01501")));
    }

    @Test
    void oddQuestionsAreRefusedInWords() {
        for (String odd : List.of(
                "&state=late",
                "&role=king",
                "&on=gestern",
                "&on=" + Roster.today().plusDays(1),
                "&programme=1",
                "&sort=password",
                "&size=0",
                "&size=201",
                "&page=-1",
                "&page=101&size=200")) {
            manager.api()
                    .get("/api/units/" + Units.id("01456") + "/compliance/people?" + odd.substring(1))
                    .requireProblem(400, "invalid");
        }
        assertNotEquals(
                404,
                manager.api()
                        .get("/api/units/" + Units.id("01456") + "/compliance/people?page=100&size=200")
                        .status());
    }

    private static Learner official(String unit) {
        Learner official = Learner.newcomer("Cán Bộ Văn Tới Đây");
        official.holds("OFFICIAL", unit, "2025-07-01", null);
        return official;
    }
}

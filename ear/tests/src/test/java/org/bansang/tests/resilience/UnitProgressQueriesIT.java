package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Collator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Crowd;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.ServerStatistics;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A commune of ten thousand people: one page of the grid costs a few queries and a page of rows, wherever one looks. */
@OnThePlatform
class UnitProgressQueriesIT {
    private static final int PAGE = 50;
    private static final int MOST_QUERIES = 8;
    private static final int LOOKS = 5;
    private static final Duration MOST_TIME = Duration.ofSeconds(3);

    private static CourseMaterial course;
    private static Api manager;

    @BeforeAll
    static void tenThousandPeopleMoveIn() {
        course = CourseMaterial.of("vneid");
        manager = Api.bearer(Tokens.of(Account.demonstration("quanly")));
        Crowd.moveIn(course);
    }

    @Test
    void aPageNeedsFewQueriesAndNoMoreRowsThanItShows() {
        long people = page("").path("total").asLong();
        int last = (int) ((people - 1) / PAGE);
        assertTrue(people > Crowd.SIZE, "with the demonstration people: " + people);

        for (String view : new String[] {
            "&page=0",
            "&page=" + last,
            "&page=0&sort=-name",
            "&page=3&sort=unit",
            "&page=0&sort=-progress",
            "&page=0&sort=-last_activity",
            "&page=0&query=sinh+ra+0999",
            "&page=0&state=completed&sort=name"
        }) {
            requireCheap(view);
        }
    }

    @Test
    void theLastPageEndsWithTheLastPerson() {
        long people = page("").path("total").asLong();
        int last = (int) ((people - 1) / PAGE);

        assertEquals(
                people - (long) last * PAGE, page("&page=" + last).path("rows").size());
        assertEquals(0, page("&page=" + (last + 1)).path("rows").size());
    }

    @Test
    void allPagesTogetherShowEverybodyOnce() {
        long people = page("").path("total").asLong();
        Set<String> seen = new HashSet<>();
        for (int number = 0; (long) number * 200 < people; number++) {
            progress("&size=200&sort=progress&page=" + number)
                    .path("rows")
                    .forEach(row -> assertTrue(seen.add(row.path("personId").asText()), "shown twice: " + row));
        }

        assertEquals(people, seen.size());
    }

    @Test
    void namesAreSoughtWithoutToneMarksAndCase() {
        assertEquals(10, page("&query=nguoi+sinh+ra+0999").path("total").asLong());
        assertEquals(
                10, page("&query=NG%C6%AF%E1%BB%9CI+SINH+RA+0999").path("total").asLong());
        assertEquals(0, page("&query=%25").path("total").asLong(), "a percent sign is a character like others");
        assertEquals(0, page("&query=_____").path("total").asLong(), "an underscore too");
        assertEquals(0, page("&query='%20or%20'1'='1").path("total").asLong());
    }

    @Test
    void statesDivideThePeopleWithoutRemainder() {
        long all = page("").path("total").asLong();
        long sum = 0;
        for (String state : new String[] {"not_started", "learning", "completed"}) {
            sum += page("&state=" + state).path("total").asLong();
        }

        assertEquals(all, sum);
        assertEquals(
                Database.number(
                        "select count(*) from course_progress c join person p on p.id = c.person_id"
                                + " where c.completed_at is not null and c.course_id = ?::uuid and p.unit_id is not null",
                        course.courseId()),
                page("&state=completed").path("total").asLong());
    }

    @Test
    void rowsAreSortedByTheDatabase() {
        List<String> names = new ArrayList<>();
        page("&sort=-name&size=200")
                .path("rows")
                .forEach(row -> names.add(row.path("name").asText()));
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));

        assertEquals(names.stream().sorted(vietnamese.reversed()).toList(), names);
        List<Double> shares = new ArrayList<>();
        page("&sort=-progress")
                .path("rows")
                .forEach(row -> shares.add(row.path("completedActivities").asDouble()
                        / row.path("totalActivities").asDouble()));
        assertEquals(shares.stream().sorted(Comparator.reverseOrder()).toList(), shares);
    }

    @Test
    void aVillageShowsItsOwnPeopleOnly() {
        JsonNode village = progressOf(Units.id("02890-01"), "&size=200");

        assertTrue(village.path("total").asLong() < 300, village.path("total").asText());
        village.path("rows")
                .forEach(row -> assertTrue(row.path("unitName").asText().startsWith("Thôn 1 "), row.toString()));
    }

    @Test
    void oddPagesAreRefusedInWords() {
        for (String odd : new String[] {
            "&size=201", "&size=0", "&page=-1", "&sort=password", "&state=x", "&page=2147483647&size=200", "&page=x"
        }) {
            int status = manager.get(address(Units.id("02890"), odd))
                    .requireNoInsides()
                    .status();
            assertTrue(status == 400 || status == 404, odd + " answered " + status);
        }
        manager.get("/api/units/" + Units.id("02890") + "/progress").requireProblem(400, "invalid");
        manager.get("/api/units/x/progress?course=" + course.courseId()).requireProblem(400, "invalid");
    }

    /** The server counts for everybody: what its timers ask meanwhile can only add, so the cheapest of some looks counts. */
    private static void requireCheap(String view) {
        page(view);
        try (ServerStatistics statistics = ServerStatistics.count()) {
            List<Cost> looks = IntStream.range(0, LOOKS)
                    .mapToObj(look -> cost(statistics, view))
                    .toList();

            long queries = looks.stream().mapToLong(Cost::queries).min().orElseThrow();
            assertTrue(queries <= MOST_QUERIES, view + " needed " + queries + " queries");
            long entities = looks.stream().mapToLong(Cost::entities).min().orElseThrow();
            assertTrue(entities <= PAGE, view + " loaded " + entities + " entities");
            Duration took = looks.stream()
                    .map(Cost::took)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertTrue(took.compareTo(MOST_TIME) < 0, view + " took " + took);
        }
    }

    private record Cost(long queries, long entities, Duration took) {}

    private static Cost cost(ServerStatistics statistics, String view) {
        long queries = statistics.statements();
        long entities = statistics.entities();
        Instant start = Instant.now();
        JsonNode page = page(view);
        Duration took = Duration.between(start, Instant.now());

        assertTrue(page.path("rows").size() <= PAGE, view);
        assertTrue(page.path("total").asLong() > 0, view);
        return new Cost(statistics.statements() - queries, statistics.entities() - entities, took);
    }

    private static JsonNode page(String view) {
        return progress("&size=" + PAGE + view);
    }

    private static JsonNode progress(String view) {
        return progressOf(Units.id("02890"), view);
    }

    private static JsonNode progressOf(String unit, String view) {
        return manager.get(address(unit, view)).require(200).json();
    }

    private static String address(String unit, String view) {
        return "/api/units/" + unit + "/progress?course=" + course.courseId() + view;
    }
}

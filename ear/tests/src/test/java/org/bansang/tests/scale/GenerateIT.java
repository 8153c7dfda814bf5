package org.bansang.tests.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Invented people are what the platform itself would have written, all of them or nobody. This package comes last: from
 * here on the platform under test is a province.
 */
@OnThePlatform
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerateIT {
    private static final int RESIDENTS = 300;
    private static final int OFFICIALS = 60;
    private static final int MEMBERS = 50;
    private static final String[] SMALL = {"--residents", "300", "--officials", "60", "--teams", "10", "--seed", "7"};
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String GENERATED =
            "(select person_id from person_event where kind = 'REGISTERED' and by_person ="
                    + " (select person_id from account where login = 'quantri')"
                    + " union select person_id from team_member union select p.person_id from position p join position_change c"
                    + " on c.position_id = p.id and c.changed_by = (select person_id from account where login = 'quantri'))";

    @Test
    @Order(1)
    void productionGetsNoInventedPeople() {
        try (Generator generator = Generator.start("48m", Map.of("BANSANG_MODE", "production"), SMALL)) {
            assertEquals(1, generator.end());
            assertTrue(generator.said().contains("No people are invented in production"), generator.said());
        }
    }

    @Test
    @Order(2)
    void whatIsNotUnderstoodChangesNothing() {
        try (Generator generator = Generator.start("48m", Map.of(), "--residents", "many")) {
            assertEquals(1, generator.end());
            assertTrue(generator.said().contains("is not understood"), generator.said());
        }
    }

    @Test
    @Order(3)
    void killedInTheMiddleItLeavesNothing() {
        String before = everything();
        try (Generator generator = Generator.start("48m", Map.of(), "--residents", "300000", "--officials", "500")) {
            Poll.until("a tenth is written", SOON, () -> generator.said().contains(" 10 %") || !generator.runs());
            assertTrue(generator.runs(), generator.said());
            generator.kill();
        }
        Poll.until(
                "its transaction has ended",
                SOON,
                () -> Database.number(
                                "select count(*) from pg_stat_activity where datname = current_database() and query like 'copy %'"
                                        + " and state <> 'idle'")
                        == 0);

        assertEquals(before, everything());
    }

    @Test
    @Order(4)
    void whoeverLearnsMeanwhileLosesNothing() {
        Learner learner = Learner.newcomer("Người Học Trong Lúc Tạo");
        String lesson = learner.course().first("lesson");
        long before = Database.number("select count(*) from person");
        int sent = 0;
        try (Generator generator = Generator.start("48m", Map.of(), SMALL)) {
            do {
                learner.send(learner.says().lesson(lesson));
                sent++;
            } while (generator.runs());
            assertEquals(0, generator.end(), generator.said());
        }
        int times = sent;

        assertEquals(RESIDENTS + OFFICIALS + MEMBERS, Database.number("select count(*) from person") - before);
        assertEquals(times, learner.progress(lesson).path("attempts").asInt());
        Poll.until(
                "the projection has caught up",
                SOON,
                () -> Database.number(
                                "select coalesce(max(attempts), 0) from activity_progress where person_id = ?::uuid and activity_id = ?",
                                learner.id(),
                                lesson)
                        == times);
    }

    @Test
    @Order(5)
    void aSecondTimeItRefusesInASentence() {
        String before = everything();
        try (Generator generator = Generator.start("48m", Map.of(), SMALL)) {
            assertEquals(1, generator.end());
            assertTrue(generator.said().contains("Generated people are here already"), generator.said());
        }

        assertEquals(before, everything());
    }

    @Test
    @Order(6)
    void theProjectorMakesTheSameProgressOfTheLog() {
        Database.change("create table kept_course as select * from course_progress where person_id in " + GENERATED);
        Database.change(
                "create table kept_activity as select * from activity_progress where person_id in " + GENERATED);
        long statements = Database.number("select count(*) from statement");
        assertTrue(Database.number("select count(*) from kept_activity") > RESIDENTS);
        Database.change("with forgotten as (delete from course_progress where person_id in " + GENERATED + ")"
                + " update projection_cursor set tx = own.tx - 1, seq = 0 from (select min(tx::text::bigint) as tx"
                + " from statement where actor in (select person_id from kept_course)) own");

        Poll.until(
                "everything is projected again",
                SOON.multipliedBy(2),
                () -> Database.number(
                                "select count(*) from statement s, projection_cursor c where (s.tx, s.seq) > (c.tx::text::xid8, c.seq)")
                        == 0);

        assertEquals(0, differences("course_progress", "kept_course"));
        assertEquals(0, differences("activity_progress", "kept_activity"));
        assertEquals(
                statements,
                Database.number("select count(*) from statement"),
                "the platform concluded nothing that was not concluded");
        Database.change("drop table kept_course, kept_activity");
    }

    @Test
    @Order(7)
    void whatIsCountedIsWhatIsThere() {
        assertEquals(
                0,
                Database.number(
                        "select count(*) from ((select programme_id, unit_id, due_on, count(*)::int,"
                                + " count(completed_at)::int from assignment where assigned_until is null group by 1, 2, 3)"
                                + " except (select programme_id, unit_id, due_on, assigned, completed from compliance)) missing"));
        assertEquals(
                0,
                Database.number("select count(*) from ((select distinct p.person_id, p.unit_id from position p"
                        + " where p.person_id in " + GENERATED + " and p.valid_from <= current_date"
                        + " and (p.valid_to is null or p.valid_to > current_date))"
                        + " except (select person_id, unit_id from membership)) missing"));
        assertEquals(
                0,
                Database.number("select count(*) from membership m join person p on p.id = m.person_id"
                        + " where m.display_name <> p.display_name or m.search_name <> p.search_name"));
        assertEquals(
                0, Database.number("select count(*) from statement where digest <> sha256(convert_to(body, 'UTF8'))"));
    }

    @Test
    @Order(8)
    void theDeskSeesThem() {
        Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
        JsonNode compliance = administrator
                .get("/api/units/" + Units.id("04") + "/compliance")
                .require(200)
                .json();
        JsonNode people = administrator
                .get("/api/units/" + Units.id("04") + "/progress?course="
                        + CourseMaterial.of("vneid").courseId() + "&state=completed")
                .require(200)
                .json();

        assertTrue(compliance.at("/total/assigned").asInt() >= OFFICIALS / 2, compliance.toString());
        assertTrue(people.path("total").asInt() > 10, people.toString());
        String village = Database.text(
                "select u.id::text from course_progress c join membership m on m.person_id = c.person_id"
                        + " join unit u on u.id = m.unit_id where c.completed_at is not null and c.course_id = ?::uuid"
                        + " and u.name like '%(tạo ra để thử)' limit 1",
                CourseMaterial.of("vneid").courseId());
        JsonNode villagers = administrator
                .get("/api/units/" + village + "/progress?course="
                        + CourseMaterial.of("vneid").courseId() + "&state=completed")
                .require(200)
                .json();
        assertTrue(villagers.path("total").asInt() > 0, villagers.toString());
        assertTrue(villagers.findValuesAsText("unitName").stream().allMatch(name -> name.contains("(tạo ra để thử)")));
    }

    private static long differences(String now, String kept) {
        return Database.number("select count(*) from ((select * from " + kept + " except select * from " + now
                + ") union all (select * from " + now + " where person_id in (select person_id from " + kept
                + ") except select * from " + kept + ")) different");
    }

    /** All that a generation writes, as one line of counts. */
    private static String everything() {
        StringBuilder counts = new StringBuilder();
        for (String table : new String[] {
            "unit",
            "person",
            "consent",
            "person_event",
            "position",
            "membership",
            "team",
            "team_member",
            "programme",
            "assignment",
            "compliance",
            "course_progress"
        }) {
            counts.append(table)
                    .append(' ')
                    .append(Database.number("select count(*) from " + table))
                    .append(' ');
        }
        return counts.toString();
    }
}

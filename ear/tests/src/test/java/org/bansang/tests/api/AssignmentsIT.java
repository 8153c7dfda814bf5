package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Assignments;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tasks;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People come, move, go and learn, and each row of what is asked of them says what is true. */
@OnThePlatform
class AssignmentsIT {
    private static final String PROVINCE = "04";

    private static Learner manager;

    private final List<Programme> made = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void somebodyManagesTheProvince() {
        manager = Learner.newcomer("Người Phụ Trách Tỉnh");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
    }

    @AfterEach
    void nobodyElseIsAskedByTheseProgrammes() {
        made.forEach(Programme::close);
    }

    @Test
    void whoAlreadyCompletedHasDoneItAndReadsThat() {
        Learner already = Officials.official("01297");
        already.completeCourse();
        already.awaitCertificate();
        Programme programme = programme("01297").make();

        JsonNode task = Tasks.one(already, programme);
        assertEquals("COMPLETE", task.path("state").asText());
        assertEquals(0, task.path("minutesLeft").asInt());
        assertEquals(
                already.certificates().at("/0/id").asText(),
                task.path("certificateId").asText());
    }

    @Test
    void aLatecomerIsAskedOnTheFirstDayAndHasTheDaysOfLatecomers() {
        Officials.official("01318");
        Programme programme = programme("01318").make();
        Learner late = Learner.newcomer("Người Đến Sau");
        assertEquals(0, Tasks.of(late, programme).size());

        Roster.appoint(late, "official", "01318");

        JsonNode task = Tasks.one(late, programme);
        assertEquals(Roster.today().plusDays(30).toString(), task.path("dueOn").asText());
        assertEquals(2, programme.read().path("assigned").asInt());
    }

    @Test
    void aTransferEndsTheRowAndBeginsAnotherWithTheSameDueDate() {
        Learner official = Learner.newcomer("Người Chuyển Công Tác");
        Roster.appoint(official, "official", "01321");
        Programme programme = throughoutTheProvince();
        String due = Tasks.one(official, programme).path("dueOn").asText();
        Database.change(
                "update assignment set assigned_from = assigned_from - 10 where person_id = ?::uuid", official.id());

        Roster.appoint(official, "official", "01324");

        assertEquals(
                2,
                Database.number(
                        "select count(*) from assignment where person_id = ?::uuid and programme_id = ?::uuid",
                        official.id(),
                        programme.id()));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from assignment where person_id = ?::uuid and programme_id = ?::uuid"
                                + " and unit_id = ?::uuid and assigned_until = ?::date and completed_at is null",
                        official.id(),
                        programme.id(),
                        Units.id("01321"),
                        Roster.today().toString()));
        JsonNode task = Tasks.one(official, programme);
        assertEquals(due, task.path("dueOn").asText());
        assertTrue(task.at("/why/vi").asText().contains("xã Cốc Pàng"), task.toString());

        official.completeCourse();
        official.awaitCertificate();
        assertEquals("COMPLETE", Tasks.one(official, programme).path("state").asText());
        assertEquals(
                Units.id("01324"),
                Database.text(
                        "select unit_id::text from assignment where person_id = ?::uuid and programme_id = ?::uuid"
                                + " and completed_at is not null",
                        official.id(),
                        programme.id()));
        Assignments.requireCountsAreTrue(programme);
    }

    @Test
    void whoeverLeavesTheRoleIsAskedNothingMore() {
        Learner official = Officials.official("01327");
        Programme programme = programme("01327").make();
        assertEquals(1, Tasks.of(official, programme).size());

        Database.change(
                "update position set valid_to = ?::date where person_id = ?::uuid",
                Roster.today().toString(),
                official.id());
        Roster.appoint(official, "facilitator", "01327");

        assertEquals(0, Tasks.of(official, programme).size());
        assertEquals(0, programme.read().path("assigned").asInt());
    }

    @Test
    void movingAndLearningAtTheSameTimeLosesAndDoublesNothing() {
        List<Learner> officials = IntStream.range(0, 6)
                .mapToObj(i -> Learner.newcomer("Người Vừa Đi Vừa Học " + i))
                .toList();
        officials.forEach(official -> Roster.appoint(official, "official", "01279"));
        Programme programme = throughoutTheProvince();

        List<CompletableFuture<?>> hands = new ArrayList<>();
        for (Learner official : officials) {
            hands.add(CompletableFuture.runAsync(official::completeCourse));
            hands.add(CompletableFuture.runAsync(() -> Roster.appoint(official, "official", "01273")));
        }
        hands.add(CompletableFuture.runAsync(() -> throughoutTheProvince()));
        CompletableFuture.allOf(hands.toArray(CompletableFuture[]::new)).join();

        for (Learner official : officials) {
            Poll.until(
                    "the completion is noted",
                    Duration.ofSeconds(5),
                    () -> Database.number(
                                    "select count(*) from assignment where person_id = ?::uuid"
                                            + " and assigned_until is null and completed_at is null",
                                    official.id())
                            == 0);
            assertEquals(1, Assignments.current(programme, official.id()));
            assertEquals(
                    Units.id("01273"),
                    Database.text(
                            "select distinct unit_id::text from assignment where person_id = ?::uuid"
                                    + " and assigned_until is null",
                            official.id()));
        }
        Assignments.requireCountsAreTrue(programme);
    }

    private Programme throughoutTheProvince() {
        Programme programme = programme(PROVINCE).make();
        made.add(programme);
        return programme;
    }

    private static Programme programme(String unit) {
        return Programme.of(manager.api(), manager.course(), unit);
    }
}

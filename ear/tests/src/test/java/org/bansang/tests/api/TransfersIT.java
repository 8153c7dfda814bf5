package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Positions;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Who moves, stops or is handed on: whoever may see a person follows from the positions, from the day on. */
@OnThePlatform
class TransfersIT {
    private static final String HERE = "02890";
    private static final String THERE = "01273";
    private static final Duration A_DAY_ARRIVES = Duration.ofSeconds(45);

    private final Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
    private final Api manager = Villager.manager();
    private final Api managerThere = Positions.manager(THERE);

    @Test
    void aTransferOfTodayTakesSightFromTheOldManagerAndGivesItToTheNewOne() {
        Learner official = Positions.official("Cán Bộ Chuyển Ngay");
        official.send(official.says().lesson(official.course().first("lesson")));
        assertEquals(1, Positions.learning(manager, official, HERE, "Cán Bộ Chuyển Ngay"));

        Positions.transfer(administrator, official, THERE, Roster.today()).require(200);
        official.send(official.says().lesson(official.course().first("lesson")));

        assertEquals(0, Positions.learning(manager, official, HERE, "Cán Bộ Chuyển Ngay"));
        manager.get(Positions.of(official)).requireProblem(403, "not-allowed");
        assertEquals(0, Villager.found(manager, "Cán Bộ Chuyển Ngay"));
        assertEquals(1, Positions.learning(managerThere, official, THERE, "Cán Bộ Chuyển Ngay"));
        assertEquals(1, Villager.found(managerThere, "Cán Bộ Chuyển Ngay"));
        JsonNode held =
                managerThere.get(Positions.of(official)).require(200).json().path("positions");
        assertEquals("in_force", held.at("/0/state").asText());
        assertEquals(THERE, held.at("/0/unitCode").asText());
        assertEquals("ended", held.at("/1/state").asText());
        assertEquals("moved", held.at("/1/history/1/kind").asText(), held.toString());
        official.api().get(Positions.of(official)).require(200);
    }

    @Test
    void aTransferOfALaterDayCountsOnlyWhenTheDayArrives() {
        Learner official = Positions.official("Cán Bộ Chuyển Sau");

        Positions.transfer(administrator, official, THERE, Roster.today().plusDays(1))
                .require(200);
        assertEquals(1, Positions.learning(manager, official, HERE, "Cán Bộ Chuyển Sau"));
        assertEquals(0, Positions.learning(managerThere, official, THERE, "Cán Bộ Chuyển Sau"));
        managerThere.get(Positions.of(official)).requireProblem(403, "not-allowed");
        assertEquals(2, Positions.held(manager, official).size());

        theDayArrives(official);
        Poll.until(
                "the new manager sees the person",
                A_DAY_ARRIVES,
                () -> managerThere.get(Positions.of(official)).status() == 200);
        manager.get(Positions.of(official)).requireProblem(403, "not-allowed");
        assertEquals(0, Positions.learning(manager, official, HERE, "Cán Bộ Chuyển Sau"));
        Poll.until(
                "the day is settled",
                A_DAY_ARRIVES,
                () -> Database.number(
                                "select count(*) from membership_day where settled_on = ?::date",
                                Roster.today().toString())
                        == 1);
    }

    @Test
    void ofTransfersAtTheSameMomentOneWins() {
        Learner official = Positions.official("Cán Bộ Bị Giành");
        String held = Positions.of(official) + "/"
                + Positions.held(administrator, official).at("/0/id").asText();
        List<String> goals = List.of(THERE, "01279", "01288", "01290");

        List<Integer> answers = Stream.concat(goals.stream(), goals.stream())
                .parallel()
                .map(unit -> administrator
                        .post(held + "/transfer", Positions.body(unit, "official", Roster.today()))
                        .status())
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(7, answers.stream().filter(status -> status == 409).count(), answers.toString());
        assertEquals(1, Database.number("select count(*) from membership where person_id = ?::uuid", official.id()));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from position where person_id = ?::uuid and valid_to is null", official.id()));
    }

    @Test
    void whoStopsWithoutAnotherPositionBelongsWhereTheyLive() {
        Learner villager = Learner.newcomer("Tổ Viên Về Nhà");
        Database.change("update person set unit_id = ?::uuid where id = ?::uuid", Units.id("02890-07"), villager.id());
        Roster.appoint(villager, "FACILITATOR", THERE);
        assertEquals(0, Positions.learning(manager, villager, HERE, "Tổ Viên Về Nhà"));

        String held = Positions.held(administrator, villager).at("/0/id").asText();
        administrator
                .post(Positions.of(villager) + "/" + held + "/end", Positions.until(Roster.today()))
                .require(200);

        assertEquals(1, Positions.learning(manager, villager, "02890-07", "Tổ Viên Về Nhà"));
        managerThere.get(Positions.of(villager)).requireProblem(403, "not-allowed");
    }

    @Test
    void whoStopsWhereTheyAlsoLiveIsSeenThereAsAResidentAndNoMoreOnceTheyHaveMovedAway() {
        Learner villager = Learner.newcomer("Tổ Viên Ở Lại");
        String home = "update person set unit_id = ?::uuid where id = ?::uuid";
        Database.change(home, Units.id("02890-07"), villager.id());
        Roster.appoint(villager, "FACILITATOR", HERE);

        Positions.end(manager, villager, Roster.today()).require(200);

        assertEquals(1, Positions.learning(manager, villager, "02890-07", "Tổ Viên Ở Lại"));
        assertEquals(0, Positions.learning(manager, villager, "02890-05", "Tổ Viên Ở Lại"));
        assertEquals(1, Villager.found(Villager.teamMember("02890-07"), "Tổ Viên Ở Lại"));
        assertEquals(0, Villager.found(Villager.teamMember("02890-05"), "Tổ Viên Ở Lại"));
        assertEquals(
                "[\"resident\"]",
                villager.api().get("/api/me").json().path("roles").toString());

        Database.change(home, Units.id("01273"), villager.id());
        Roster.appoint(villager, "FACILITATOR", THERE);
        Positions.end(administrator, villager, Roster.today()).require(200);

        manager.get(Positions.of(villager)).requireProblem(403, "not-allowed");
        assertEquals(0, Villager.found(manager, "Tổ Viên Ở Lại"));
        managerThere.get(Positions.of(villager)).require(200);
    }

    /** Dates of this person move a day back, as if the platform had slept until tomorrow. */
    private static void theDayArrives(Learner person) {
        Database.change(
                "update position set valid_to = valid_to - 1 where person_id = ?::uuid and valid_to is not null",
                person.id());
        Database.change(
                "update position set valid_from = valid_from - 1 where person_id = ?::uuid and valid_from > ?::date",
                person.id(),
                Roster.today().toString());
        Database.change(
                "update membership_day set settled_on = ?::date",
                Roster.today().minusDays(1).toString());
    }
}

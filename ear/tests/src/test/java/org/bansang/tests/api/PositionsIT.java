package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Positions are given, ended, moved and taken back; who may see a person follows from them, from the day on. */
@OnThePlatform
class PositionsIT {
    private static final String HERE = "02890";
    private static final String THERE = "01273";
    private static final Duration A_DAY_ARRIVES = Duration.ofSeconds(45);

    private static Api administrator;
    private static Api manager;
    private static Api managerThere;

    @BeforeAll
    static void bothCommunesHaveAManager() {
        administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
        manager = Api.bearer(Tokens.of(Account.demonstration("quanly")));
        Learner there = Learner.newcomer("Người Phụ Trách Phường Bên");
        there.holds("MANAGER", THERE, "2025-07-01", "2099-12-31");
        managerThere = there.api();
    }

    @Test
    void aTransferOfTodayTakesSightFromTheOldManagerAndGivesItToTheNewOne() {
        Learner official = official("Cán Bộ Chuyển Ngay");
        official.send(official.says().lesson(official.course().first("lesson")));
        assertEquals(1, found(manager, official, HERE, "Cán Bộ Chuyển Ngay"));

        transfer(administrator, official, THERE, today()).require(200);
        official.send(official.says().lesson(official.course().first("lesson")));

        assertEquals(0, found(manager, official, HERE, "Cán Bộ Chuyển Ngay"));
        manager.get(positions(official)).requireProblem(403, "not-allowed");
        assertEquals(0, searched(manager, "Cán Bộ Chuyển Ngay"));
        assertEquals(1, found(managerThere, official, THERE, "Cán Bộ Chuyển Ngay"));
        assertEquals(1, searched(managerThere, "Cán Bộ Chuyển Ngay"));
        JsonNode held =
                managerThere.get(positions(official)).require(200).json().path("positions");
        assertEquals("in_force", held.at("/0/state").asText());
        assertEquals(THERE, held.at("/0/unitCode").asText());
        assertEquals("ended", held.at("/1/state").asText());
        assertEquals("moved", held.at("/1/history/1/kind").asText(), held.toString());
        official.api().get(positions(official)).require(200);
    }

    @Test
    void aTransferOfALaterDayCountsOnlyWhenTheDayArrives() {
        Learner official = official("Cán Bộ Chuyển Sau");

        transfer(administrator, official, THERE, today().plusDays(1)).require(200);
        assertEquals(1, found(manager, official, HERE, "Cán Bộ Chuyển Sau"));
        assertEquals(0, found(managerThere, official, THERE, "Cán Bộ Chuyển Sau"));
        managerThere.get(positions(official)).requireProblem(403, "not-allowed");
        assertEquals(2, held(manager, official).size());

        theDayArrives(official);
        Poll.until(
                "the new manager sees the person",
                A_DAY_ARRIVES,
                () -> managerThere.get(positions(official)).status() == 200);
        manager.get(positions(official)).requireProblem(403, "not-allowed");
        assertEquals(0, found(manager, official, HERE, "Cán Bộ Chuyển Sau"));
        Poll.until(
                "the day is settled",
                A_DAY_ARRIVES,
                () -> Database.number(
                                "select count(*) from membership_day where settled_on = ?::date", today().toString())
                        == 1);
    }

    @Test
    void whoHoldsSeveralPositionsAppearsOnceWithAllUnits() {
        Learner official = official("Cán Bộ Hai Việc");

        administrator
                .post(positions(official), body("02890-05", "facilitator", today()))
                .require(201);

        assertEquals(1, found(manager, official, HERE, "Cán Bộ Hai Việc"));
        assertEquals(1, found(manager, official, "02890-05", "Cán Bộ Hai Việc"));
        String units = progress(manager, official, HERE, "Cán Bộ Hai Việc")
                .at("/rows/0/unitName")
                .asText();
        assertTrue(units.contains(", "), units);
    }

    @Test
    void rightsEndWithThePositionEvenForWhoIsSignedIn() {
        Learner formerManager = Learner.newcomer("Người Thôi Phụ Trách");
        Roster.appoint(formerManager, "MANAGER", "02890-06");
        String village = "/api/units/" + Units.id("02890-06") + "/progress?course="
                + formerManager.course().courseId();
        formerManager.api().get(village).require(200);

        String id = held(administrator, formerManager).at("/0/id").asText();
        administrator
                .post(positions(formerManager) + "/" + id + "/end", until(today()))
                .require(200);

        formerManager.api().get(village).requireProblem(403, "not-allowed");
        assertEquals(
                "[\"resident\"]",
                formerManager.api().get("/api/me").json().path("roles").toString());
    }

    @Test
    void aMistakeOfTodayIsTakenBackAndEverythingIsAsBefore() {
        Learner official = official("Cán Bộ Bị Nhầm");
        transfer(administrator, official, THERE, today()).require(200);
        String moved = held(administrator, official).at("/0/id").asText();
        manager.post(positions(official) + "/" + moved + "/undo", "").requireProblem(409, "conflict");

        JsonNode after = administrator
                .post(positions(official) + "/" + moved + "/undo", "")
                .require(200)
                .json()
                .path("positions");

        assertEquals("taken_back", after.at("/0/state").asText());
        assertEquals("in_force", after.at("/1/state").asText(), after.toString());
        assertTrue(after.at("/1/until").isMissingNode());
        assertEquals(1, found(manager, official, HERE, "Cán Bộ Bị Nhầm"));
        managerThere.get(positions(official)).requireProblem(403, "not-allowed");
        administrator.post(positions(official) + "/" + moved + "/undo", "").requireProblem(409, "conflict");
    }

    @Test
    void everyRefusalSaysWhy() {
        Learner official = official("Cán Bộ Ở Lại");
        String all = positions(official);
        String held = all + "/" + held(manager, official).at("/0/id").asText();

        manager.post(all, body(HERE, "official", today())).requireProblem(409, "conflict");
        manager.post(all, body(HERE, "sorcerer", today())).requireProblem(400, "invalid");
        manager.post(all, body(HERE, "resident", today())).requireProblem(400, "invalid");
        manager.post(all, body("99999", "trainer", today())).requireProblem(404, "not-found");
        manager.post(all, body(THERE, "trainer", today())).requireProblem(403, "not-allowed");
        manager.post(all, body(HERE, "manager", today())).requireProblem(403, "not-allowed");
        manager.post(all, body(HERE, "administrator", today())).requireProblem(403, "not-allowed");
        manager.post(all, body(HERE, "trainer", today().minusYears(90))).requireProblem(400, "invalid");
        manager.post(all, "{\"unit\": 7").requireProblem(400, "invalid");
        manager.post(all, body(HERE, "trainer", today()).put("salary", "9")).requireProblem(400, "invalid");
        manager.post(held + "/end", until(today().minusDays(1))).requireProblem(400, "invalid");
        manager.post(held + "/end", "{}").requireProblem(400, "invalid");
        manager.post(held + "/transfer", body(THERE, "official", today())).requireProblem(403, "not-allowed");
        manager.post(held + "/transfer", body(HERE, "official", today())).requireProblem(409, "conflict");
        managerThere.post(held + "/transfer", body(THERE, "official", today())).requireProblem(403, "not-allowed");
        managerThere.post(held + "/end", until(today())).requireProblem(403, "not-allowed");
        managerThere.post(all, body(THERE, "official", today())).requireProblem(403, "not-allowed");
        manager.post(held.replaceFirst(".$", "0") + "x/end", until(today())).require(404);
        administrator
                .post("/api/people/00000000-0000-0000-0000-000000000000/positions", body(HERE, "trainer", today()))
                .requireProblem(404, "not-found");

        JsonNode after = held(manager, official);
        assertEquals(1, after.size(), after.toString());
        assertEquals("in_force", after.at("/0/state").asText());
    }

    @Test
    void nobodyChangesTheirOwnPositions() {
        JsonNode me = manager.get("/api/me").require(200).json();
        String own = "/api/people/" + me.path("personId").asText() + "/positions";
        String held = manager.get(own).require(200).json().at("/positions/0/id").asText();

        manager.post(own, body("02890-05", "trainer", today())).requireProblem(403, "not-allowed");
        manager.post(own + "/" + held + "/end", until(today())).requireProblem(403, "not-allowed");
    }

    @Test
    void ofTransfersAtTheSameMomentOneWins() {
        Learner official = official("Cán Bộ Bị Giành");
        String held = positions(official) + "/"
                + held(administrator, official).at("/0/id").asText();
        List<String> goals = List.of(THERE, "01279", "01288", "01290");

        List<Integer> answers = Stream.concat(goals.stream(), goals.stream())
                .parallel()
                .map(unit -> administrator
                        .post(held + "/transfer", body(unit, "official", today()))
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
        assertEquals(0, found(manager, villager, HERE, "Tổ Viên Về Nhà"));

        String held = held(administrator, villager).at("/0/id").asText();
        administrator
                .post(positions(villager) + "/" + held + "/end", until(today()))
                .require(200);

        assertEquals(1, found(manager, villager, "02890-07", "Tổ Viên Về Nhà"));
        managerThere.get(positions(villager)).requireProblem(403, "not-allowed");
    }

    /** Dates of this person move a day back, as if the platform had slept until tomorrow. */
    private static void theDayArrives(Learner person) {
        Database.change(
                "update position set valid_to = valid_to - 1 where person_id = ?::uuid and valid_to is not null",
                person.id());
        Database.change(
                "update position set valid_from = valid_from - 1 where person_id = ?::uuid and valid_from > ?::date",
                person.id(),
                today().toString());
        Database.change(
                "update membership_day set settled_on = ?::date",
                today().minusDays(1).toString());
    }

    private static Learner official(String name) {
        Learner official = Learner.newcomer(name);
        Roster.carryOut(official.account().login() + "," + HERE + ",official,2025-07-01,");
        return official;
    }

    private static LocalDate today() {
        return Roster.today();
    }

    private static String positions(Learner person) {
        return "/api/people/" + person.id() + "/positions";
    }

    private static JsonNode held(Api caller, Learner person) {
        return caller.get(positions(person)).require(200).json().path("positions");
    }

    private static Answer transfer(Api caller, Learner person, String unit, LocalDate day) {
        String held = held(administrator, person).at("/0/id").asText();
        return caller.post(positions(person) + "/" + held + "/transfer", body(unit, "official", day));
    }

    private static ObjectNode body(String unit, String role, LocalDate from) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("unit", Units.id(unit))
                .put("role", role)
                .put("from", from.toString());
    }

    private static String until(LocalDate day) {
        return "{\"until\": \"" + day + "\"}";
    }

    private static long found(Api caller, Learner person, String unit, String name) {
        return progress(caller, person, unit, name).path("total").asLong();
    }

    private static JsonNode progress(Api caller, Learner person, String unit, String name) {
        return caller.get("/api/units/" + Units.id(unit) + "/progress?course="
                        + person.course().courseId() + "&query=" + encoded(name))
                .require(200)
                .json();
    }

    private static int searched(Api caller, String name) {
        return caller.get("/api/people?query=" + encoded(name))
                .require(200)
                .json()
                .path("rows")
                .size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

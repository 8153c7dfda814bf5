package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Positions;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;

/** Positions are given, ended and taken back, by whoever may and with a reason where not. */
@OnThePlatform
class PositionsIT {
    private static final String HERE = "02890";
    private static final String THERE = "01273";

    private final Api administrator = Api.bearer(Tokens.of(Account.demonstration("quantri")));
    private final Api manager = Villager.manager();
    private final Api managerThere = Positions.manager(THERE);

    @Test
    void whoHoldsSeveralPositionsAppearsOnceWithAllUnits() {
        Learner official = Positions.official("Cán Bộ Hai Việc");

        administrator
                .post(Positions.of(official), Positions.body("02890-05", "facilitator", Roster.today()))
                .require(201);

        assertEquals(1, Positions.learning(manager, official, HERE, "Cán Bộ Hai Việc"));
        assertEquals(1, Positions.learning(manager, official, "02890-05", "Cán Bộ Hai Việc"));
        String units = Positions.progress(manager, official, HERE, "Cán Bộ Hai Việc")
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

        String id = Positions.held(administrator, formerManager).at("/0/id").asText();
        administrator
                .post(Positions.of(formerManager) + "/" + id + "/end", Positions.until(Roster.today()))
                .require(200);

        formerManager.api().get(village).requireProblem(403, "not-allowed");
        assertEquals(
                "[\"resident\"]",
                formerManager.api().get("/api/me").json().path("roles").toString());
    }

    @Test
    void aMistakeOfTodayIsTakenBackAndEverythingIsAsBefore() {
        Learner official = Positions.official("Cán Bộ Bị Nhầm");
        Positions.transfer(administrator, official, THERE, Roster.today()).require(200);
        String moved = Positions.held(administrator, official).at("/0/id").asText();
        manager.post(Positions.of(official) + "/" + moved + "/undo", "").requireProblem(409, "conflict");

        JsonNode after = administrator
                .post(Positions.of(official) + "/" + moved + "/undo", "")
                .require(200)
                .json()
                .path("positions");

        assertEquals("taken_back", after.at("/0/state").asText());
        assertEquals("in_force", after.at("/1/state").asText(), after.toString());
        assertTrue(after.at("/1/until").isMissingNode());
        assertEquals(1, Positions.learning(manager, official, HERE, "Cán Bộ Bị Nhầm"));
        managerThere.get(Positions.of(official)).requireProblem(403, "not-allowed");
        administrator.post(Positions.of(official) + "/" + moved + "/undo", "").requireProblem(409, "conflict");
    }

    @Test
    void everyRefusalSaysWhy() {
        Learner official = Positions.official("Cán Bộ Ở Lại");
        String all = Positions.of(official);
        String held = all + "/" + Positions.held(manager, official).at("/0/id").asText();

        manager.post(all, Positions.body(HERE, "official", Roster.today())).requireProblem(409, "conflict");
        manager.post(all, Positions.body(HERE, "sorcerer", Roster.today())).requireProblem(400, "invalid");
        manager.post(all, Positions.body(HERE, "resident", Roster.today())).requireProblem(400, "invalid");
        manager.post(all, Positions.body("99999", "trainer", Roster.today())).requireProblem(404, "not-found");
        manager.post(all, Positions.body(THERE, "trainer", Roster.today())).requireProblem(403, "not-allowed");
        manager.post(all, Positions.body(HERE, "manager", Roster.today())).requireProblem(403, "not-allowed");
        manager.post(all, Positions.body(HERE, "administrator", Roster.today())).requireProblem(403, "not-allowed");
        manager.post(all, Positions.body(HERE, "trainer", Roster.today().minusYears(90)))
                .requireProblem(400, "invalid");
        manager.post(all, "{\"unit\": 7").requireProblem(400, "invalid");
        manager.post(all, Positions.body(HERE, "trainer", Roster.today()).put("salary", "9"))
                .requireProblem(400, "invalid");
        manager.post(held + "/end", Positions.until(Roster.today().minusDays(1)))
                .requireProblem(400, "invalid");
        manager.post(held + "/end", "{}").requireProblem(400, "invalid");
        manager.post(held + "/transfer", Positions.body(THERE, "official", Roster.today()))
                .requireProblem(403, "not-allowed");
        manager.post(held + "/transfer", Positions.body(HERE, "official", Roster.today()))
                .requireProblem(409, "conflict");
        managerThere
                .post(held + "/transfer", Positions.body(THERE, "official", Roster.today()))
                .requireProblem(403, "not-allowed");
        managerThere.post(held + "/end", Positions.until(Roster.today())).requireProblem(403, "not-allowed");
        managerThere
                .post(all, Positions.body(THERE, "official", Roster.today()))
                .requireProblem(403, "not-allowed");
        manager.post(held.replaceFirst(".$", "0") + "x/end", Positions.until(Roster.today()))
                .require(404);
        administrator
                .post(
                        "/api/people/00000000-0000-0000-0000-000000000000/positions",
                        Positions.body(HERE, "trainer", Roster.today()))
                .requireProblem(404, "not-found");

        JsonNode after = Positions.held(manager, official);
        assertEquals(1, after.size(), after.toString());
        assertEquals("in_force", after.at("/0/state").asText());
    }

    @Test
    void nobodyChangesTheirOwnPositions() {
        JsonNode me = manager.get("/api/me").require(200).json();
        String own = "/api/people/" + me.path("personId").asText() + "/positions";
        String held = manager.get(own).require(200).json().at("/positions/0/id").asText();

        manager.post(own, Positions.body("02890-05", "trainer", Roster.today())).requireProblem(403, "not-allowed");
        manager.post(own + "/" + held + "/end", Positions.until(Roster.today())).requireProblem(403, "not-allowed");
    }
}

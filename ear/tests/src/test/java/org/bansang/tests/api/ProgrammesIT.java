package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Assignments;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A manager makes a course mandatory, changes the day by which it is due, and ends it; each step says whom it concerns. */
@OnThePlatform
class ProgrammesIT {
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
    void thePreviewShowsExactlyThoseWhoAreAskedAfterwards() {
        Learner inTheCommune = Officials.official("01290");
        Learner withTwoPositions = Officials.official("01294");
        withTwoPositions.holds("OFFICIAL", "01290", "2026-01-01", "2099-12-31");
        Learner already = Officials.official("01290");
        already.completeCourse();
        already.awaitCertificate();
        Learner former = Learner.newcomer("Người Đã Nghỉ Việc");
        former.holds("OFFICIAL", "01290", "2025-07-01", "2026-01-01");
        Learner otherRole = Learner.newcomer("Người Làm Việc Khác");
        otherRole.holds("FACILITATOR", "01290", "2025-07-01", "2099-12-31");
        Programme programme = programme("01290");

        JsonNode preview = programme.preview();
        assertEquals(3, preview.path("total").asInt(), preview.toString());
        assertEquals(1, preview.path("completed").asInt());
        assertEquals(1, preview.path("units").size());
        assertEquals(0, Assignments.rows(programme), "nobody is asked by looking");

        programme.make();
        assertEquals(people(preview), Set.of(inTheCommune.id(), withTwoPositions.id(), already.id()));
        assertEquals(3, Assignments.rows(programme));
        people(preview).forEach(person -> assertEquals(1, Assignments.current(programme, person)));
        assertEquals(1, programme.read().path("completed").asInt());
    }

    @Test
    void sendingTheSameProgrammeTwiceMakesOne() {
        Officials.official("01360");
        Programme programme = programme("01360");

        List<CompletableFuture<Answer>> taps = IntStream.range(0, 4)
                .mapToObj(tap -> CompletableFuture.supplyAsync(programme::send))
                .toList();
        List<Integer> statuses =
                taps.stream().map(tap -> tap.join().status()).sorted().toList();

        assertEquals(List.of(200, 200, 200, 201), statuses);
        assertEquals(1, Database.number("select count(*) from programme where id = ?::uuid", programme.id()));
        assertEquals(
                0,
                Database.number(
                        "select count(*) from (select person_id from assignment where programme_id = ?::uuid"
                                + " group by person_id having count(*) > 1) twice",
                        programme.id()));
        programme.with("title", "Một tên khác").send().requireProblem(409, "conflict");
    }

    @Test
    void whatCannotBeAskedIsRefusedInASentence() {
        Officials.official("01351");
        requireRefused(programme("01351").with("dueOn", "2026-01-01"), "past");
        requireRefused(programme("01351").with("opensOn", "2099-01-01"), "before opensOn");
        requireRefused(programme("01351").with("title", "  "), "title");
        requireRefused(programme("01351").with("role", "resident"), "role");
        requireRefused(programme("01351").with("role", "registrar"), "Nobody");
        requireRefused(programme("01351").with("course", UUID.randomUUID().toString()), "not published");
        requireRefused(programme("01351").with("dueOn", "31/12/2026"), "date");
        requireRefused(programme("01351").with("surprise", "1"), "members");
        programme("15").send().requireProblem(403, "not-allowed");
        programme("99999").send().requireProblem(404, "not-found");
    }

    @Test
    void aManagerOfAPartReadsTheProgrammeFromAboveAndChangesNothing() {
        Officials.official("01297");
        Officials.official("01294");
        Learner below = Learner.newcomer("Người Phụ Trách Xã");
        below.holds("MANAGER", "01294", "2025-07-01", "2099-12-31");
        Learner beside = Learner.newcomer("Người Phụ Trách Xã Bên");
        beside.holds("MANAGER", "01327", "2025-07-01", "2099-12-31");
        Programme fromAbove = throughoutTheProvince();
        Programme ofTheNeighbour = programme("01294").make();

        JsonNode seen = below.api()
                .get("/api/programmes/" + fromAbove.id())
                .require(200)
                .json();
        assertEquals(false, seen.path("mayChange").asBoolean());
        assertTrue(seen.path("assigned").asInt()
                < fromAbove.read().path("assigned").asInt());
        below.api().post("/api/programmes/" + fromAbove.id() + "/close", "").requireProblem(403, "not-allowed");
        beside.api().get("/api/programmes/" + ofTheNeighbour.id()).requireProblem(403, "not-allowed");
        beside.api().get("/api/programmes/" + UUID.randomUUID()).requireProblem(404, "not-found");
        beside.api()
                .post("/api/programmes/" + ofTheNeighbour.id() + "/close", "")
                .requireProblem(403, "not-allowed");
    }

    @Test
    void anotherDueDateIsWrittenBesideTheOldOneAndLatecomersKeepTheirs() {
        Learner official = Officials.official("01366");
        Programme programme = programme("01366").make();
        Learner late = Learner.newcomer("Người Đến Muộn");
        Roster.appoint(late, "official", "01366");
        String own = Tasks.one(late, programme).path("dueOn").asText();
        Database.change(
                "update assignment set assigned_from = assigned_from - 10 where programme_id = ?::uuid",
                programme.id());
        String due = Roster.today().plusDays(25).toString();

        programme.revise("{\"title\":\"Tên mới\",\"dueOn\":\"" + due + "\"}").require(200);

        JsonNode task = Tasks.one(official, programme);
        assertEquals(due, task.path("dueOn").asText());
        assertEquals("Tên mới", task.path("programmeTitle").asText());
        assertEquals(own, Tasks.one(late, programme).path("dueOn").asText());
        assertEquals(
                1,
                Database.number(
                        "select count(*) from assignment where programme_id = ?::uuid and person_id = ?::uuid"
                                + " and due_on = ?::date and assigned_until = ?::date",
                        programme.id(),
                        official.id(),
                        programme.dueOn().toString(),
                        Roster.today().toString()));
        Assignments.requireCountsAreTrue(programme);
        programme.revise("{\"title\":\"Tên mới\",\"dueOn\":\"2026-01-01\"}").requireProblem(400, "invalid");
        programme
                .revise("{\"title\":\"Tên mới\",\"dueOn\":\"" + due + "\",\"role\":\"manager\"}")
                .requireProblem(400, "invalid");
        manager.api().post("/api/programmes/" + programme.id() + "/close", "").require(200);
        programme.revise("{\"title\":\"Tên cũ\",\"dueOn\":\"" + due + "\"}").requireProblem(409, "conflict");
    }

    @Test
    void aClosedProgrammeAsksNothingMoreAndLosesNothing() {
        Learner done = Officials.official("01288");
        done.completeCourse();
        done.awaitCertificate();
        Learner open = Officials.official("01288");
        Programme programme = programme("01288").make();

        Api api = manager.api();
        api.post("/api/programmes/" + programme.id() + "/close", "").require(200);
        JsonNode again = api.post("/api/programmes/" + programme.id() + "/close", "")
                .require(200)
                .json();

        assertTrue(again.hasNonNull("closedAt"));
        assertEquals(0, Tasks.of(open, programme).size());
        assertEquals("COMPLETE", Tasks.one(done, programme).path("state").asText());
        open.completeCourse();
        open.awaitCertificate();
        assertEquals(1, programme.read().path("completed").asInt());
        Learner late = Learner.newcomer("Người Đến Khi Đã Đóng");
        Roster.appoint(late, "official", "01288");
        assertEquals(0, Tasks.of(late, programme).size());
        assertEquals(2, programme.read().path("assigned").asInt(), "as it stood when it was closed");
    }

    private static void requireRefused(Programme programme, String words) {
        Answer answer = programme.send().requireProblem(400, "invalid");
        assertTrue(answer.json().path("detail").asText().contains(words), answer.text());
    }

    private static Set<String> people(JsonNode preview) {
        Set<String> people = new TreeSet<>();
        preview.path("people")
                .forEach(person -> people.add(person.path("personId").asText()));
        return people;
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

package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Approvals;
import org.bansang.tests.harness.Assignments;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A course for officials becomes mandatory only with the approval of the competent office of the version that is live. */
@OnThePlatform
class ApprovalsIT {
    private static final String COMMUNE = "01387";

    private static Learner reviewer;
    private static Learner manager;
    private static CourseMaterial course;
    private static Approvals approvals;

    private final List<Programme> made = new ArrayList<>();

    @BeforeAll
    static void somebodyReviewsAndSomebodyManages() {
        reviewer = Approvals.provincesReviewer("Thẩm Định Của Tỉnh");
        manager = Learner.newcomer("Người Phụ Trách Tỉnh");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        course = CourseMaterial.of("officials-one-stop");
        approvals = Approvals.of(reviewer.api(), course);
        Officials.official(COMMUNE);
    }

    @AfterEach
    void theCourseIsApprovedAndNobodyElseIsAsked() {
        approvals.beInForce();
        made.forEach(Programme::close);
    }

    @Test
    void theDemonstrationHasNotedAnApprovalAndSaysThatItIsNone() {
        JsonNode notes = approvals.read().path("notes");
        JsonNode first = notes.path(notes.size() - 1);

        assertTrue(first.path("given").asBoolean(), first.toString());
        assertTrue(first.path("office").asText().startsWith("Văn phòng tưởng tượng"), first.toString());
        assertTrue(first.path("notedBy").isNull(), first.toString());
    }

    @Test
    void withoutAnApprovalTheCourseIsRefusedAndWithOneItIsAsked() {
        approvals.beMissing();
        Programme programme = programme(course);

        Answer refusal = programme.send().requireProblem(409, "not-approved");
        assertTrue(refusal.text().contains("has not approved"), refusal.text());
        assertFalse(programme.preview().path("approved").asBoolean(true));
        assertEquals(0, Assignments.rows(programme), "somebody is asked");

        approvals.note(Approvals.draft()).require(201);
        assertTrue(programme.preview().path("approved").asBoolean());
        made.add(programme.make());
        assertTrue(Assignments.rows(programme) > 0, "nobody is asked");
    }

    @Test
    void aCourseForResidentsNeedsNoApprovalAndGetsNone() {
        approvals.beMissing();
        Programme programme = programme(CourseMaterial.of("vneid"));

        assertTrue(programme.preview().path("approved").asBoolean());
        made.add(programme.make());
        Approvals.of(reviewer.api(), CourseMaterial.of("vneid"))
                .note(Approvals.draft())
                .requireProblem(400, "invalid");
    }

    @Test
    void aProgrammeGoesOnWhenTheApprovalIsWithdrawnAndOnlyNewOnesAreRefused() {
        approvals.beInForce();
        Programme before = programme(course).make();
        made.add(before);
        long asked = Assignments.rows(before);

        approvals.beMissing();
        Roster.appoint(Learner.newcomer("Người Vào Sau"), "official", COMMUNE);

        assertEquals(asked + 1, Assignments.rows(before), "whoever takes up the role later is asked as before");
        before.revise("{\"title\":\"Vẫn tiếp tục\",\"dueOn\":\"" + before.dueOn() + "\"}")
                .require(200);
        programme(course).send().requireProblem(409, "not-approved");
    }

    @Test
    void aVersionThatGoesLiveNeedsAnApprovalOfItsOwnAndOldProgrammesGoOn() {
        approvals.beInForce();
        Programme before = programme(course).make();
        made.add(before);
        String next = "e".repeat(64);
        Database.change(
                "insert into course_version (pack, course_id, number, manifest, published_at)"
                        + " select ?, course_id, number + 1, manifest, now() from course_version where pack = ?",
                next,
                course.pack());
        goLive(next);
        try {
            programme(course).send().requireProblem(409, "not-approved");
            assertTrue(before.read().path("assigned").asInt() > 0, "nobody is asked any more");
            assertTrue(approvals.read().path("inForce").asBoolean(), "the old version keeps its approval");
        } finally {
            goLive(course.pack());
            Database.change("delete from course_version where pack = ?", next);
        }
        made.add(programme(course).make());
    }

    private static void goLive(String pack) {
        Database.change("update course set pack = ? where id = ?::uuid", pack, course.courseId());
    }

    @Test
    void theHistoryTellsWhoNotedAndWithdrewWhatAndNothingInItCanBeChanged() {
        approvals.beMissing();
        String id = UUID.randomUUID().toString();
        approvals.note(Approvals.draft().put("id", id)).require(201);
        approvals.withdraw(id, "  ").requireProblem(400, "invalid");
        JsonNode state =
                approvals.withdraw(id, "Ghi nhầm số văn bản").require(200).json();

        assertFalse(state.path("inForce").asBoolean());
        JsonNode withdrawn = state.at("/notes/0");
        JsonNode given = state.at("/notes/1");
        assertFalse(withdrawn.path("given").asBoolean());
        assertEquals("Ghi nhầm số văn bản", withdrawn.path("reason").asText());
        assertEquals("Thẩm Định Của Tỉnh", withdrawn.path("notedBy").asText());
        assertEquals(id, given.path("id").asText());
        assertEquals("123/QĐ-SNV", given.path("document").asText());
        assertEquals("2026-10-20", given.path("documentDate").asText());
        assertEquals("Thẩm Định Của Tỉnh", given.path("notedBy").asText());
        for (String change : new String[] {"update course_approval set office = 'X'", "delete from course_approval"}) {
            assertThrows(IllegalStateException.class, () -> Database.change(change + " where id = ?::uuid", id));
        }
    }

    @Test
    void aDoubleTapNotesOnceAndASecondApprovalOrWithdrawalIsRefused() {
        approvals.beMissing();
        ObjectNode draft = Approvals.draft().put("id", UUID.randomUUID().toString());
        List<CompletableFuture<Answer>> taps = IntStream.range(0, 4)
                .mapToObj(tap -> CompletableFuture.supplyAsync(() -> approvals.note(draft)))
                .toList();

        assertEquals(
                List.of(200, 200, 200, 201),
                taps.stream().map(tap -> tap.join().status()).sorted().toList());
        approvals.note(draft.deepCopy().put("office", "Cơ quan khác")).requireProblem(409, "conflict");
        approvals.note(Approvals.draft()).requireProblem(409, "conflict");
        String id = draft.path("id").asText();
        approvals.withdraw(id, "Đã thay thế").require(200);
        approvals.withdraw(id, "Đã thay thế").requireProblem(409, "outdated");
        approvals.withdraw(UUID.randomUUID().toString(), "Đã thay thế").requireProblem(404, "not-found");
    }

    @Test
    void whatIsNoApprovalIsRefusedInASentence() {
        approvals.beMissing();
        requireRefused(Approvals.draft().put("office", " "), "office");
        requireRefused(Approvals.draft().put("office", "x".repeat(201)), "office");
        requireRefused(Approvals.draft().put("document", ""), "document");
        requireRefused(Approvals.draft().put("documentDate", "20/10/2026"), "date");
        requireRefused(
                Approvals.draft().put("documentDate", Roster.today().plusDays(1).toString()), "future");
        requireRefused(Approvals.draft().put("id", "1"), "UUID");
        requireRefused(Approvals.draft().put("surprise", "1"), "members");
        reviewer.api()
                .post("/api/packs/" + "f".repeat(64) + "/approvals", Approvals.draft())
                .requireProblem(404, "not-found");
        assertFalse(approvals.read().path("inForce").asBoolean());
    }

    private static void requireRefused(ObjectNode draft, String word) {
        Answer answer = approvals.note(draft).requireProblem(400, "invalid");
        assertTrue(answer.json().path("detail").asText().contains(word), answer.text());
    }

    @Test
    void aReviewerOfACommuneReadsAndAnAdministratorNotes() {
        approvals.beMissing();
        Approvals ofTheCommune = Approvals.of(as("thamdinh"), course);
        assertFalse(ofTheCommune.read().path("inForce").asBoolean());
        ofTheCommune.note(Approvals.draft()).requireProblem(403, "not-allowed");

        Approvals.of(as("quantri"), course).note(Approvals.draft()).require(201);
        assertTrue(ofTheCommune.read().path("inForce").asBoolean());
        String id = ofTheCommune.read().at("/notes/0/id").asText();
        ofTheCommune.withdraw(id, "Không được phép").requireProblem(403, "not-allowed");
    }

    private static Api as(String login) {
        return Api.bearer(Tokens.of(Account.demonstration(login)));
    }

    private static Programme programme(CourseMaterial material) {
        return Programme.of(manager.api(), material, COMMUNE);
    }
}

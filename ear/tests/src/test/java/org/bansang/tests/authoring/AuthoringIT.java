package org.bansang.tests.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft from its first word to the learners, and everything that must not happen on the way. */
@OnThePlatform
class AuthoringIT {
    private static final String COURSE = "trainer";

    private static Learner author;
    private static Learner second;
    private static Learner reviewer;
    private static String id;

    @BeforeAll
    static void peopleOfTheStudio() {
        author = Learner.newcomer("Người Soạn Bài");
        author.holds("TRAINER", "02890", "2025-07-01", "2099-12-31");
        second = Learner.newcomer("Người Soạn Cùng");
        second.holds("TRAINER", "04", "2025-07-01", "2099-12-31");
        second.holds("REVIEWER", "04", "2025-07-01", "2099-12-31");
        reviewer = Learner.newcomer("Người Thẩm Định");
        reviewer.holds("REVIEWER", "04", "2025-07-01", "2099-12-31");
        id = CourseMaterial.of(COURSE).courseId();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        for (JsonNode draft :
                author.api().get("/api/drafts").require(200).json().path("drafts")) {
            DraftOf open = new Opened(draft).draft();
            if (open.state().equals("SUBMITTED")) {
                open.step("take-back", "").require(200);
            }
            open.step("discard", "Hết buổi thử").require(200);
        }
    }

    /** An open draft in the author's hands. */
    private record Opened(JsonNode summary) {

        DraftOf draft() {
            return summary.path("course").isNull()
                    ? DraftOf.facts(author.api())
                    : DraftOf.course(author.api(), summary.at("/course/value").asText());
        }
    }

    @Test
    void aLessonIsWrittenSubmittedReturnedSubmittedAgainAndPublished() {
        CourseMaterial before = CourseMaterial.of(COURSE);
        String lesson = before.first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        JsonNode text = draft.lesson(lesson, "vi");
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(text, "Câu **mới** của lớp thử, 1 < 2."))
                .require(200);
        assertEquals(before.pack(), CourseMaterial.of(COURSE).pack(), "nothing is live before it is published");
        draft.step("submit", "Nhờ xem giúp").require(200);

        DraftOf reviewed = draft.seenBy(reviewer.api());
        assertEquals("[\"RETURN\",\"PUBLISH\"]", reviewed.read().path("may").toString());
        JsonNode change =
                reviewed.get("/comparison?with=live").require(200).json().at("/items/0");
        assertEquals(lesson, change.path("id").asText());
        assertEquals("ADDED", change.at("/changes/0/kind").asText(), change.toString());
        assertEquals(
                "Câu mới của lớp thử, 1 < 2.",
                change.at("/changes/0/after/0/text").asText());
        reviewed.step("return", "Thêm một ví dụ").require(200);
        assertTrue(notices(author).contains("Thêm một ví dụ"), notices(author));

        draft.read();
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(draft.lesson(lesson, "vi"), "Ví dụ: bác Tre."))
                .require(200);
        draft.step("submit", "Đã thêm").require(200);
        reviewed.read();
        JsonNode version = reviewed.step("publish", "").require(200).json().at("/versions/0");

        CourseMaterial after = CourseMaterial.of(COURSE);
        assertNotEquals(before.pack(), after.pack());
        assertEquals(version.path("pack").asText(), after.pack());
        assertTrue(after.part(lesson, "vi").toString().contains("Câu <strong>mới</strong> của lớp thử, 1 &lt; 2."));
        assertTrue(notices(author).contains("đã được đưa lên"), notices(author));
        assertEquals("PUBLISHED", draft.state());
        JsonNode history = draft.read().path("history");
        assertEquals("Người Thẩm Định", history.at("/0/by").asText());
        assertEquals("PUBLISHED", history.at("/0/kind").asText());
        assertTrue(
                history.at("/0/at").asText().matches("\\d{4}-.*Z"),
                history.at("/0").toString());
        assertThrows(
                IllegalStateException.class,
                () -> Database.change("update draft_event set note = 'X' where draft = ?::uuid", draft.id()));
    }

    private static String notices(Learner person) {
        return person.api().get("/api/me/notices").require(200).text();
    }

    @Test
    void whoeverWroteOrSubmittedItDoesNotPublishIt() {
        String lesson = CourseMaterial.of(COURSE).first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(draft.lesson(lesson, "vi"), "Bốn mắt."))
                .require(200);
        DraftOf helped = draft.seenBy(second.api());
        helped.saveLesson(lesson, "vi", DraftOf.withSentence(helped.lesson(lesson, "vi"), "Sáu mắt."))
                .require(200);
        draft.read();
        draft.step("submit", "").require(200);

        helped.read();
        helped.step("publish", "").requireProblem(403, "not-allowed");
        assertTrue(helped.read().path("ownWork").asBoolean());
        draft.step("publish", "").requireProblem(403, "not-allowed");
        draft.step("take-back", "").require(200);
        helped.read();
        helped.step("submit", "").require(200);
        assertEquals(
                "[\"Người Soạn Bài\",\"Người Soạn Cùng\"]",
                draft.read().at("/draft/editors").toString());
    }

    @Test
    void oneOfTwoSaversIsToldAndNothingOfTheirsIsWritten() {
        String lesson = CourseMaterial.of(COURSE).first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        JsonNode text = draft.lesson(lesson, "vi");
        List<DraftOf> savers = IntStream.range(0, 6)
                .mapToObj(one -> draft.seenBy(one % 2 == 0 ? author.api() : second.api()))
                .toList();
        List<CompletableFuture<Answer>> saves = IntStream.range(0, savers.size())
                .mapToObj(one -> CompletableFuture.supplyAsync(() ->
                        savers.get(one).saveLesson(lesson, "vi", DraftOf.withSentence(text, "Người thứ " + one + "."))))
                .toList();
        List<Answer> answers = saves.stream().map(CompletableFuture::join).toList();

        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 200).count());
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.requireProblem(409, "outdated"));
        String saved = draft.lesson(lesson, "vi").toString();
        long sentences = IntStream.range(0, savers.size())
                .filter(one -> saved.contains("Người thứ " + one + "."))
                .count();
        assertEquals(1, sentences, saved);
    }

    @Test
    void aDraftWithAnErrorIsNotSubmittedAndCanStillBeLookedAt() {
        String lesson = CourseMaterial.of(COURSE).first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        ObjectNode text = draft.lesson(lesson, "vi").deepCopy();
        text.putArray("keyPoints");
        draft.saveLesson(lesson, "vi", text).require(200);

        String lint = draft.get("/lint").require(200).text();
        assertTrue(lint.contains("missing-key-points"), lint);
        draft.step("submit", "").requireProblem(409, "conflict");
        String pack = draft.step("preview", "").require(200).json().path("pack").asText();
        Api.guest().get("/api/packs/" + pack).require(200);
        assertFalse(Api.guest().get("/api/courses").text().contains(pack));
        assertEquals(0, Database.number("select count(*) from course_version where pack = '" + pack + "'"));
    }

    @Test
    void whatOthersPublishedMeanwhileIsPutTogetherOrAsked() {
        CourseMaterial course = CourseMaterial.of(COURSE);
        String lesson = course.first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(draft.lesson(lesson, "vi"), "Chữ của tôi."))
                .require(200);
        String base = draftBase(draft);
        JsonNode theirs = DraftOf.withSentence(draft.lesson(lesson, "en"), "Their words.");
        publishBeside(draft, lesson, "en", theirs);

        draft.step("submit", "").require(200);
        assertTrue(draft.read().path("outdated").asBoolean());
        assertEquals("[]", draft.get("/conflicts").json().path("conflicts").toString());
        draft.seenBy(reviewer.api()).step("publish", "").require(200);
        CourseMaterial merged = CourseMaterial.of(COURSE);
        assertTrue(merged.part(lesson, "vi").toString().contains("Chữ của tôi."));
        assertTrue(merged.part(lesson, "en").toString().contains("Their words."));
        assertNotEquals(base, merged.pack());
    }

    @Test
    void twoChangesOfTheSameTextAreAConflictThatAnAuthorDecides() {
        String lesson = CourseMaterial.of(COURSE).first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        JsonNode text = draft.lesson(lesson, "vi");
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(text, "Chữ của người soạn."))
                .require(200);
        publishBeside(draft, lesson, "vi", DraftOf.withSentence(text, "Chữ của người khác."));
        draft.step("submit", "").require(200);

        Answer refused = draft.seenBy(reviewer.api()).step("publish", "").requireProblem(409, "conflict");
        JsonNode conflict = draft.get("/conflicts").require(200).json().at("/conflicts/0");
        assertTrue(refused.text().contains(conflict.path("file").asText()), refused.text());
        assertEquals(lesson, conflict.path("activity").asText());
        assertEquals("vi", conflict.path("language").asText());
        draft.step("take-back", "").require(200);
        draft.step("update", JsonNodeFactory.instance.objectNode()).requireProblem(409, "conflict");
        ObjectNode choice = JsonNodeFactory.instance.objectNode();
        choice.putObject("choices").put(conflict.path("file").asText(), "MINE");
        draft.step("update", choice).require(200);
        draft.step("submit", "").require(200);
        draft.seenBy(reviewer.api()).step("publish", "").require(200);
        String live = CourseMaterial.of(COURSE).part(lesson, "vi").toString();
        assertTrue(live.contains("Chữ của người soạn.") && !live.contains("Chữ của người khác."), live);
    }

    /** Somebody publishes a change of their own while this draft is open: its place is made free for that moment. */
    private static void publishBeside(DraftOf open, String lesson, String language, JsonNode text) {
        Database.change("update draft set state = 'DISCARDED' where id = ?::uuid", open.id());
        DraftOf other = DraftOf.course(second.api(), id);
        other.lesson(lesson, language);
        other.saveLesson(lesson, language, text).require(200);
        other.step("submit", "").require(200);
        other.seenBy(reviewer.api()).step("publish", "").require(200);
        Database.change("update draft set state = 'EDITING' where id = ?::uuid", open.id());
        open.read();
    }

    private static String draftBase(DraftOf draft) {
        return Database.text("select base_pack from draft where id = '" + draft.id() + "'");
    }

    @Test
    void anEarlierVersionBecomesLiveAgainWithAReasonThatIsKept() {
        CourseMaterial before = CourseMaterial.of(COURSE);
        String lesson = before.first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        draft.saveLesson(lesson, "vi", DraftOf.withSentence(draft.lesson(lesson, "vi"), "Câu viết nhầm."))
                .require(200);
        draft.step("submit", "").require(200);
        draft.seenBy(reviewer.api()).step("publish", "").require(200);

        ObjectNode back = JsonNodeFactory.instance.objectNode().put("pack", before.pack());
        String address = "/api/courses/" + id + "/revert";
        author.api().post(address, back.deepCopy().put("reason", "Nhầm")).requireProblem(403, "not-allowed");
        reviewer.api().post(address, back).requireProblem(400, "invalid");
        JsonNode entries = reviewer.api()
                .post(address, back.deepCopy().put("reason", "Câu viết nhầm"))
                .require(200)
                .json()
                .path("publications");
        assertEquals(before.pack(), CourseMaterial.of(COURSE).pack());
        assertEquals("REVERT", entries.at("/0/kind").asText());
        assertEquals("Câu viết nhầm", entries.at("/0/reason").asText());
        assertEquals("Người Thẩm Định", entries.at("/0/by").asText());
        assertTrue(entries.at("/0/live").asBoolean());
        reviewer.api().post(address, back.deepCopy().put("reason", "Lần nữa")).requireProblem(409, "conflict");
    }

    @Test
    void aChangedFactMakesNewVersionsOfExactlyTheCoursesThatUseIt() {
        DraftOf draft = DraftOf.facts(author.api());
        String fact = "vneid-hotline";
        List<String> using = all("select c.slug from course c join course_version v on v.pack = c.pack"
                + " where convert_from(v.manifest, 'UTF8') like '%\"" + fact + "\"%' order by c.slug");
        assertFalse(using.isEmpty());
        long others = Database.number("select count(*) from course") - using.size();
        List<String> before = all("select pack from course order by slug");
        ObjectNode asItWas = fact(draft, fact);
        ObjectNode changed = JsonNodeFactory.instance
                .objectNode()
                .put("source", "Nguồn của lớp thử")
                .put("checkedOn", "2026-11-22")
                .put("reviewBy", "2027-01-20")
                .put("confidence", "H");
        changed.putObject("value").put("vi", "1900 0000").put("en", "1900 0000");
        draft.save("/facts/" + fact, changed).require(200);
        draft.step("submit", "").require(200);
        DraftOf reviewed = draft.seenBy(reviewer.api());
        JsonNode item = reviewed.get("/comparison").require(200).json().at("/items/0");
        assertEquals(fact, item.path("id").asText());
        assertEquals("FACT", item.path("subject").asText());

        JsonNode versions = reviewed.step("publish", "").require(200).json().path("versions");
        assertEquals(using.size(), versions.size(), versions.toString());
        List<String> after = all("select pack from course order by slug");
        assertEquals(
                others,
                IntStream.range(0, after.size())
                        .filter(one -> after.get(one).equals(before.get(one)))
                        .count());

        DraftOf back = DraftOf.facts(author.api());
        back.save("/facts/" + fact, asItWas).require(200);
        back.step("submit", "").require(200);
        back.seenBy(reviewer.api()).step("publish", "").require(200);
        assertEquals(before, all("select pack from course order by slug"), "the same words are the same versions");
    }

    private static ObjectNode fact(DraftOf draft, String id) {
        for (JsonNode each : draft.get("/facts").require(200).json().path("facts")) {
            if (each.path("id").asText().equals(id)) {
                return ((ObjectNode) each.deepCopy()).without("id");
            }
        }
        throw new AssertionError("No fact " + id);
    }

    private static List<String> all(String query) {
        return List.of(Database.text("select string_agg(one, ' ') from (" + query + ") as them (one)")
                .split(" "));
    }

    @Test
    void whatNoFormSendsIsRefusedInASentence() {
        CourseMaterial course = CourseMaterial.of(COURSE);
        String lesson = course.first("lesson");
        DraftOf draft = DraftOf.course(author.api(), id);
        ObjectNode text = draft.lesson(lesson, "vi").deepCopy();
        ((ObjectNode) text.at("/screens/0/blocks/0")).put("type", "IMAGE").put("file", "../../etc/passwd");
        draft.saveLesson(lesson, "vi", text).requireProblem(400, "invalid");
        draft.save("/lessons/..%2f..%2fx/vi", draft.lesson(lesson, "vi")).requireProblem(404, "not-found");
        draft.save("/lessons/" + lesson + "/zz", draft.lesson(lesson, "vi")).requireProblem(400, "invalid");
        draft.save(
                        "/lessons/" + lesson + "/vi",
                        JsonNodeFactory.instance.objectNode().put("x", 1))
                .requireProblem(400, "invalid");
        ObjectNode huge = draft.lesson(lesson, "vi").deepCopy();
        huge.put("doToday", "x".repeat(200_000));
        draft.saveLesson(lesson, "vi", huge).requireProblem(413, "too-large");
        author.api()
                .post("/api/drafts/" + draft.id() + "/submit", JsonNodeFactory.instance.objectNode())
                .requireProblem(400, "invalid");
        draft.step("submit", "").requireProblem(409, "conflict");
    }
}

package org.bansang.tests.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every REST method with what is expected of it for a guest, for a person without the role, and for somebody who answers
 * for another unit. A method that the table does not name fails.
 */
@OnThePlatform
class ResourceRefusalIT {

    private enum For {
        /** Guests too. */
        EVERYBODY,
        /** Whoever is signed in, about oneself: neither role nor unit matters. */
        ONESELF,
        /** The person it belongs to; to others it does not exist. */
        ITS_OWNER,
        /** Whoever serves people: facilitator, official or manager; whose people they are RegistrationIT tests. */
        WHO_SERVES_PEOPLE,
        /** Who holds the position of a manager somewhere; of which unit, its own test asks. */
        A_MANAGER,
        /** Whoever looks after courses: trainer or reviewer, wherever. */
        WHO_LOOKS_AFTER_COURSES,
        /** Whoever writes courses: a trainer, wherever. */
        A_TRAINER,
        /** A reviewer of the province itself, not of a part of it. */
        REVIEWER_OF_THE_PROVINCE,
        /** Who holds the position of a manager for that unit or one above it. */
        MANAGER_OF_THE_UNIT
    }

    private static final Map<String, For> EXPECTED = Map.ofEntries(
            Map.entry("GET /api/courses", For.EVERYBODY),
            Map.entry("GET /api/packs/{pack}", For.EVERYBODY),
            Map.entry("GET /api/parts/{hash}", For.EVERYBODY),
            Map.entry("GET /api/schemas/pack/1/{name}", For.EVERYBODY),
            Map.entry("GET /api/packs/{pack}/approvals", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("GET /api/packs/{pack}/prints/{form}", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/packs/{pack}/approvals", For.REVIEWER_OF_THE_PROVINCE),
            Map.entry("POST /api/packs/{pack}/approvals/{id}/withdraw", For.REVIEWER_OF_THE_PROVINCE),
            Map.entry("GET /api/courses/{course}/history", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/courses/{course}/revert", For.REVIEWER_OF_THE_PROVINCE),
            Map.entry("GET /api/drafts", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/drafts", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/drafts/{id}/submit", For.A_TRAINER),
            Map.entry("POST /api/drafts/{id}/take-back", For.A_TRAINER),
            Map.entry("POST /api/drafts/{id}/return", For.REVIEWER_OF_THE_PROVINCE),
            Map.entry("POST /api/drafts/{id}/publish", For.REVIEWER_OF_THE_PROVINCE),
            Map.entry("POST /api/drafts/{id}/discard", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}/conflicts", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/drafts/{id}/update", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}/lessons/{activity}/{language}", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("PUT /api/drafts/{id}/lessons/{activity}/{language}", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}/quizzes/{activity}/{language}", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("PUT /api/drafts/{id}/quizzes/{activity}/{language}", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}/facts", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("PUT /api/drafts/{id}/facts/{fact}", For.A_TRAINER),
            Map.entry("GET /api/drafts/{id}/lint", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("GET /api/drafts/{id}/comparison", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("POST /api/drafts/{id}/preview", For.WHO_LOOKS_AFTER_COURSES),
            Map.entry("GET /api/me", For.EVERYBODY),
            Map.entry("GET /api/verify", For.EVERYBODY),
            Map.entry("GET /api/recovery", For.EVERYBODY),
            Map.entry("PUT /api/me/enrolments/{course}", For.ONESELF),
            Map.entry("GET /api/me/progress", For.ONESELF),
            Map.entry("GET /api/me/progress/{course}", For.ONESELF),
            Map.entry("POST /api/statements", For.ONESELF),
            Map.entry("GET /api/me/certificates", For.ONESELF),
            Map.entry("GET /api/me/certificates/{id}", For.ITS_OWNER),
            Map.entry("GET /api/me/certificates/{id}.pdf", For.ITS_OWNER),
            Map.entry("GET /api/me/certificates/{id}.svg", For.ITS_OWNER),
            Map.entry("GET /api/people", For.WHO_SERVES_PEOPLE),
            Map.entry("POST /api/people", For.WHO_SERVES_PEOPLE),
            Map.entry("GET /api/people/cards.pdf", For.WHO_SERVES_PEOPLE),
            Map.entry("POST /api/people/{person}/card", For.WHO_SERVES_PEOPLE),
            Map.entry("POST /api/people/{person}/pin", For.WHO_SERVES_PEOPLE),
            Map.entry("GET /api/people/{person}/positions", For.WHO_SERVES_PEOPLE),
            Map.entry("POST /api/people/{person}/positions", For.A_MANAGER),
            Map.entry("POST /api/people/{person}/positions/{position}/end", For.A_MANAGER),
            Map.entry("POST /api/people/{person}/positions/{position}/transfer", For.A_MANAGER),
            Map.entry("POST /api/people/{person}/positions/{position}/undo", For.A_MANAGER),
            Map.entry("POST /api/people/import", For.A_MANAGER),
            Map.entry("GET /api/people/import/template.csv", For.A_MANAGER),
            Map.entry("GET /api/me/training", For.ONESELF),
            Map.entry("GET /api/programmes", For.A_MANAGER),
            Map.entry("GET /api/programmes/preview", For.A_MANAGER),
            Map.entry("GET /api/programmes/{id}", For.A_MANAGER),
            Map.entry("POST /api/programmes", For.A_MANAGER),
            Map.entry("PUT /api/programmes/{id}", For.A_MANAGER),
            Map.entry("POST /api/programmes/{id}/close", For.A_MANAGER),
            Map.entry("GET /api/me/notices", For.ONESELF),
            Map.entry("PUT /api/me/notices/{id}/read", For.ITS_OWNER),
            Map.entry("GET /api/units/{unit}/compliance", For.MANAGER_OF_THE_UNIT),
            Map.entry("GET /api/units/{unit}/compliance/people", For.MANAGER_OF_THE_UNIT),
            Map.entry("GET /api/units/{unit}/compliance.csv", For.MANAGER_OF_THE_UNIT),
            Map.entry("GET /api/units/{unit}/compliance.xlsx", For.MANAGER_OF_THE_UNIT),
            Map.entry("GET /api/units/{unit}/progress", For.MANAGER_OF_THE_UNIT));

    /** Pages for browsers; what they refuse is tested where they are tested. */
    private static final Set<String> SERVLETS =
            Set.of("/", "/card/*", "/error", "/sign-in", "/sign-in/continue", "/sign-out", "/verify");

    private static final List<String> NOT_MANAGERS =
            List.of("nguoidan", "canbo", "tocongnghe", "giangvien", "thamdinh", "capgiay");

    private static final List<String> SERVING_NOBODY = List.of("nguoidan", "giangvien", "thamdinh", "capgiay");

    private static final List<String> NOT_LOOKING_AFTER_COURSES =
            List.of("nguoidan", "canbo", "tocongnghe", "quanly", "capgiay");

    private static final List<String> NOT_TRAINERS =
            List.of("nguoidan", "canbo", "tocongnghe", "quanly", "capgiay", "thamdinh", "thamdinhtinh");

    /** This reviewer of the demonstration reviews for a commune. */
    private static final List<String> NOT_OF_THE_PROVINCE =
            List.of("nguoidan", "canbo", "tocongnghe", "quanly", "capgiay", "giangvien", "thamdinh");

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static CourseMaterial course;
    private static String certificate;

    @BeforeAll
    static void somebodyHoldsACertificate() {
        Learner owner = Learner.newcomer("Chủ Của Giấy");
        owner.completeCourse();
        course = owner.course();
        certificate = owner.certificates().at("/0/id").asText();
    }

    @Test
    void everyMethodHasAStatedExpectationAndNoExpectationIsLeftOver() {
        assertEquals(new TreeSet<>(EXPECTED.keySet()), ResourceDoors.methods());
    }

    @Test
    void everyServletIsKnown() {
        assertEquals(new TreeSet<>(SERVLETS), ResourceDoors.servlets());
    }

    @TestFactory
    Stream<DynamicTest> aGuest() {
        return EXPECTED.entrySet().stream()
                .map(door -> dynamicTest(door.getKey(), () -> {
                    Answer answer = call(Api.guest(), door.getKey(), "02890");
                    if (door.getValue() == For.EVERYBODY) {
                        requireOpen(answer);
                    } else {
                        answer.requireProblem(401, "sign-in-required");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> somebodyWithoutTheRole() {
        return Stream.concat(doors(For.MANAGER_OF_THE_UNIT), doors(For.A_MANAGER))
                .flatMap(door -> NOT_MANAGERS.stream()
                        .map(login -> dynamicTest(door + " as " + login, () -> call(as(login), door, "02890")
                                .requireProblem(403, "not-allowed"))));
    }

    @TestFactory
    Stream<DynamicTest> somebodyWhoServesNobody() {
        return doors(For.WHO_SERVES_PEOPLE).flatMap(door -> SERVING_NOBODY.stream()
                .map(login -> dynamicTest(door + " as " + login, () -> call(as(login), door, "02890")
                        .requireProblem(403, "not-allowed"))));
    }

    @TestFactory
    Stream<DynamicTest> somebodyWhoDoesNotAnswerForCourses() {
        return Stream.of(
                        refused(For.WHO_LOOKS_AFTER_COURSES, NOT_LOOKING_AFTER_COURSES),
                        refused(For.A_TRAINER, NOT_TRAINERS),
                        refused(For.REVIEWER_OF_THE_PROVINCE, NOT_OF_THE_PROVINCE))
                .flatMap(doors -> doors);
    }

    private static Stream<DynamicTest> refused(For whom, List<String> logins) {
        return doors(whom).flatMap(door -> logins.stream()
                .map(login -> dynamicTest(door + " as " + login, () -> call(as(login), door, "02890")
                        .requireProblem(403, "not-allowed"))));
    }

    @TestFactory
    Stream<DynamicTest> somebodyWithoutAnyPosition() {
        Api stranger = Learner.newcomer("Người Mới Đến").api();
        return Stream.concat(doors(For.ONESELF), doors(For.EVERYBODY))
                .map(door -> dynamicTest(door, () -> requireOpen(call(stranger, door, "02890"))));
    }

    @TestFactory
    Stream<DynamicTest> aManagerOfAnotherUnit() {
        return doors(For.MANAGER_OF_THE_UNIT).flatMap(door -> Stream.of("01273", "15", "04")
                .map(unit -> dynamicTest(door + " of " + unit, () -> call(as("quanly"), door, unit)
                        .requireProblem(403, "not-allowed"))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayComeIn() {
        return doors(For.MANAGER_OF_THE_UNIT)
                .flatMap(door -> Stream.of(
                        dynamicTest(door + ": own commune", () -> call(as("quanly"), door, "02890")
                                .require(200)),
                        dynamicTest(door + ": a village of it", () -> call(as("quanly"), door, "02890-07")
                                .require(200)),
                        dynamicTest(door + ": an administrator", () -> call(as("quantri"), door, "02890")
                                .require(200)),
                        dynamicTest(door + ": an unknown unit", () -> call(as("quanly"), door, "99999")
                                .requireProblem(404, "not-found"))));
    }

    @Test
    void aRoleInTheTokenOpensNothingBecausePositionsDecide() {
        Learner pretender = Learner.newcomer("Người Tự Xưng");
        pretender.account().withRoleInTheRealm("manager").withRoleInTheRealm("administrator");
        Api api = Api.bearer(Tokens.of(pretender.account()));

        assertEquals("[\"resident\"]", api.get("/api/me").json().path("roles").toString());
        doors(For.MANAGER_OF_THE_UNIT).forEach(door -> call(api, door, "02890").requireProblem(403, "not-allowed"));
    }

    @Test
    void aPositionCountsOnlyBetweenItsDates() {
        Learner former = Learner.newcomer("Người Đã Nghỉ");
        former.holds("MANAGER", "02890", "2025-07-01", "2026-01-01");
        Learner future = Learner.newcomer("Người Sắp Nhận Việc");
        future.holds("MANAGER", "02890", "2099-01-01", "2099-12-31");
        Learner current = Learner.newcomer("Người Đang Làm");
        current.holds("MANAGER", "02890-05", "2025-07-01", "2099-12-31");

        doors(For.MANAGER_OF_THE_UNIT).forEach(door -> {
            call(former.api(), door, "02890").requireProblem(403, "not-allowed");
            call(future.api(), door, "02890").requireProblem(403, "not-allowed");
            call(current.api(), door, "02890-05").require(200);
            call(current.api(), door, "02890").requireProblem(403, "not-allowed");
            call(current.api(), door, "02890-06").requireProblem(403, "not-allowed");
        });
    }

    @TestFactory
    Stream<DynamicTest> somebodyElsesProperty() {
        return doors(For.ITS_OWNER).flatMap(door -> Stream.of("nguoidan", "quanly", "capgiay", "quantri")
                .map(login -> dynamicTest(door + " as " + login, () -> call(as(login), door, "02890")
                        .requireProblem(404, "not-found"))));
    }

    private static Stream<String> doors(For whom) {
        return EXPECTED.entrySet().stream()
                .filter(door -> door.getValue() == whom)
                .map(Map.Entry::getKey)
                .sorted();
    }

    private static Api as(String login) {
        return Api.bearer(Tokens.of(Account.demonstration(login)));
    }

    private static void requireOpen(Answer answer) {
        assertFalse(Set.of(401, 403).contains(answer.status()), answer.request() + " refused: " + answer.text());
        assertTrue(answer.status() < 500, answer.request() + " failed: " + answer.text());
    }

    private static Answer call(Api api, String door, String unit) {
        String[] words = door.split(" ", 2);
        String path = words[1].replace("{pack}", course.pack())
                .replace("{hash}", "0".repeat(64))
                .replace("{form}", "script")
                .replace("{name}", "manifest")
                .replace("{course}", course.courseId())
                .replace("{id}", certificate)
                .replace("{person}", NOBODY)
                .replace("{position}", NOBODY)
                .replace("{activity}", "nothing")
                .replace("{language}", "vi")
                .replace("{fact}", "nothing")
                .replace("{unit}", Units.id(unit));
        String whole =
                path.endsWith("/progress") && path.contains("/units/") ? path + "?course=" + course.courseId() : path;
        return api.send(whole, request -> request.header("Content-Type", "application/json")
                .method(
                        words[0],
                        words[0].equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("[]")));
    }
}

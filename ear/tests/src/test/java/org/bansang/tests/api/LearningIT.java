package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.SignIn;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.Test;

/** A learner's way through the API: what was done is seen at once, by the platform's judgement alone. */
@OnThePlatform
class LearningIT {

    @Test
    void whoBeginsACourseFindsItAmongOwnProgress() {
        Learner learner = Learner.newcomer("Giàng Thị Dợ");
        learner.api().get("/api/me/progress/" + learner.course().courseId()).requireProblem(404, "not-found");

        learner.enrol();
        learner.enrol();

        JsonNode progress = learner.progress();
        assertEquals("enrolled", progress.path("status").asText());
        assertEquals(0, progress.path("completedActivities").asInt());
        assertEquals(
                learner.course().activities().size(),
                progress.path("totalActivities").asInt());
        assertEquals(
                1, learner.api().get("/api/me/progress").json().path("courses").size());
    }

    @Test
    void beginningAnUnknownCourseIsRefused() {
        Learner learner = Learner.newcomer("Lý A Páo");

        learner.api()
                .put("/api/me/enrolments/00000000-0000-0000-0000-000000000000")
                .requireProblem(404, "not-found");
        learner.api().put("/api/me/enrolments/khong-phai-ma").requireProblem(404, "not-found");
        assertEquals(
                0, learner.api().get("/api/me/progress").json().path("courses").size());
    }

    @Test
    void aLessonReadIsCompletedAtOnce() {
        Learner learner = Learner.newcomer("Hoàng Văn Sính");
        String lesson = learner.course().first("lesson");

        JsonNode outcome = learner.send(learner.says().lesson(lesson)).path(0);

        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        assertEquals("completed", learner.progress(lesson).path("status").asText());
        assertEquals(1, learner.progress().path("completedActivities").asInt());
    }

    @Test
    void aQuizIsGradedByThePlatformAndTheBestAttemptCounts() {
        Learner learner = Learner.newcomer("Phàn Tả Mẩy");
        String quiz = learner.course().first("quiz");

        JsonNode wrong = learner.send(learner.says().quiz(quiz, learner.course().wrongResponses(quiz)))
                .path(0);
        JsonNode afterwards = learner.progress(quiz);
        JsonNode right = learner.send(learner.says().quiz(quiz, learner.course().rightResponses(quiz)))
                .path(0);
        learner.send(learner.says().quiz(quiz, learner.course().wrongResponses(quiz)));

        assertFalse(wrong.at("/grade/passed").asBoolean(true), wrong.toString());
        assertEquals("attempted", afterwards.path("status").asText(), afterwards.toString());
        assertTrue(right.at("/grade/passed").asBoolean(), right.toString());
        assertEquals(1.0, right.at("/grade/score").asDouble());
        JsonNode best = learner.progress(quiz);
        assertEquals("completed", best.path("status").asText(), best.toString());
        assertEquals(1.0, best.path("bestScore").asDouble());
        assertEquals(3, best.path("attempts").asInt());
    }

    @Test
    void twoAttemptsInTwoTabsAreBothKeptWhicheverArrivesFirst() {
        Learner learner = Learner.newcomer("Thào Thị Chú");
        String quiz = learner.course().first("quiz");
        ObjectNode good = learner.says().quiz(quiz, learner.course().rightResponses(quiz));
        ObjectNode bad = learner.says().quiz(quiz, learner.course().wrongResponses(quiz));

        learner.send(good, bad);

        assertEquals(2, learner.progress(quiz).path("attempts").asInt());
        assertEquals("completed", learner.progress(quiz).path("status").asText());
        assertEquals(
                2,
                Database.number(
                        "select count(*) from statement where actor = ?::uuid and origin = 'LEARNER'", learner.id()));
    }

    @Test
    void aPracticeRunIsReplayedStepByStep() {
        Learner learner = Learner.newcomer("Sùng A Chứ");
        String practice = learner.course().first("practice");
        ObjectNode halfWay = learner.says()
                .practice(
                        practice,
                        Learner.batch(
                                List.of(learner.course().rightSteps(practice).get(0))));

        JsonNode unfinished = learner.send(halfWay).path(0);
        JsonNode finished = learner.send(
                        learner.says().practice(practice, learner.course().rightSteps(practice)))
                .path(0);

        assertFalse(unfinished.at("/grade/passed").asBoolean(true), unfinished.toString());
        assertTrue(finished.at("/grade/passed").asBoolean(), finished.toString());
        assertEquals("completed", learner.progress(practice).path("status").asText());
    }

    @Test
    void whoeverHasDoneEverythingHoldsACertificateAtOnce() {
        Learner learner = Learner.newcomer("Vàng Thị Mỷ");
        learner.enrol();
        assertEquals(0, learner.certificates().size());

        learner.completeCourse()
                .forEach(outcome ->
                        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString()));

        assertEquals("completed", learner.progress().path("status").asText());
        JsonNode certificates = learner.certificates();
        assertEquals(1, certificates.size(), certificates.toString());
        assertEquals(learner.course().courseId(), certificates.at("/0/courseId").asText());
        learner.completeCourse();
        assertEquals(1, learner.certificates().size(), "learning on issues nothing twice");
    }

    @Test
    void twoDevicesOfOnePersonAddToTheSameProgress() {
        Learner learner = Learner.newcomer("Chảo Láo Lở");
        Api otherDevice = Api.bearer(Tokens.of(learner.account()));
        String lesson = learner.course().first("lesson");
        String quiz = learner.course().first("quiz");

        learner.send(learner.says().lesson(lesson));
        otherDevice
                .post("/api/statements", Learner.batch(List.of(learner.says().doneWell(quiz))))
                .require(200);

        JsonNode seenThere = otherDevice
                .get("/api/me/progress/" + learner.course().courseId())
                .require(200)
                .json();
        assertEquals(2, seenThere.path("completedActivities").asInt());
        assertEquals(seenThere, learner.progress());
    }

    @Test
    void everySessionAlsoSpeaksWithItsCookie() {
        Learner learner = Learner.newcomer("Lù A Sẻng");
        Api browser = Api.session(SignIn.as(learner.account()));

        JsonNode me = browser.get("/api/me").require(200).json();

        assertTrue(me.path("signedIn").asBoolean(), me.toString());
        assertEquals(learner.id(), me.path("personId").asText());
        browser.put("/api/me/enrolments/" + learner.course().courseId()).require(204);
        assertEquals("enrolled", learner.progress().path("status").asText());
    }
}

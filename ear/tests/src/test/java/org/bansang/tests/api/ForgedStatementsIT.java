package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Statements;
import org.junit.jupiter.api.Test;

/** Statements that claim what was not earned: they are refused or count for nothing, and leave nothing behind. */
@OnThePlatform
class ForgedStatementsIT {

    @Test
    void aForgedPassedEarnsNothing() {
        Learner learner = Learner.newcomer("Người Giả Một");
        String quiz = learner.course().first("quiz");
        ObjectNode forged = learner.says().statement(Statements.PASSED, quiz);
        forged.putObject("result").put("success", true).putObject("score").put("scaled", 1.0);

        learner.requireRefused(forged, "invalid");
        learner.requireRefused(learner.says().statement(Statements.COMPLETED, quiz), "invalid");

        requireNothingStored(learner);
    }

    @Test
    void aClaimOfScoreBesidesWrongAnswersCountsForNothing() {
        Learner learner = Learner.newcomer("Người Giả Hai");
        String quiz = learner.course().first("quiz");
        ObjectNode boastful = learner.says().quiz(quiz, learner.course().wrongResponses(quiz));
        ObjectNode result = (ObjectNode) boastful.path("result");
        result.put("success", true).put("completion", true).putObject("score").put("scaled", 1.0);

        JsonNode outcome = learner.send(boastful).path(0);

        assertFalse(outcome.at("/grade/passed").asBoolean(true), outcome.toString());
        assertEquals("attempted", learner.progress(quiz).path("status").asText());
        assertTrue(learner.progress(quiz).path("bestScore").asDouble() < 0.5);
    }

    @Test
    void aStatementInTheNameOfSomebodyElseIsRefused() {
        Learner learner = Learner.newcomer("Người Giả Ba");
        Learner victim = Learner.newcomer("Người Bị Giả");
        String lesson = learner.course().first("lesson");

        learner.requireRefused(victim.says().lesson(lesson), "not-allowed");

        requireNothingStored(learner);
        requireNothingStored(victim);
    }

    @Test
    void anActorOfAnotherPlatformIsRefused() {
        Learner learner = Learner.newcomer("Người Giả Bốn");
        ObjectNode foreign = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) foreign.at("/actor/account")).put("homePage", "https://example.org");

        learner.requireRefused(foreign, "invalid");

        requireNothingStored(learner);
    }

    @Test
    void anUnknownPackIsRefused() {
        Learner learner = Learner.newcomer("Người Giả Năm");
        ObjectNode statement = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) statement.at("/context/extensions")).put(Statements.extension("pack"), "0".repeat(64));

        learner.requireRefused(statement, "not-found");

        requireNothingStored(learner);
    }

    @Test
    void anUnknownActivityOrCourseIsRefused() {
        Learner learner = Learner.newcomer("Người Giả Sáu");
        ObjectNode unknownActivity = learner.says().lesson("khong-co-bai-nay");
        ObjectNode unknownCourse = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) unknownCourse.path("object"))
                .put(
                        "id",
                        Platform.running().url() + "/xapi/activities/" + UUID.randomUUID() + "/"
                                + learner.course().first("lesson"));
        ObjectNode elsewhere = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) elsewhere.path("object")).put("id", "https://example.org/activity");

        learner.requireRefused(unknownActivity, "invalid");
        learner.requireRefused(unknownCourse, "invalid");
        learner.requireRefused(elsewhere, "invalid");

        requireNothingStored(learner);
    }

    @Test
    void aVerbThatDoesNotFitTheActivityIsRefused() {
        Learner learner = Learner.newcomer("Người Giả Bảy");

        learner.requireRefused(
                learner.says()
                        .statement(Statements.EXPERIENCED, learner.course().first("quiz")),
                "invalid");
        learner.requireRefused(
                learner.says().statement(Statements.ATTEMPTED, learner.course().first("lesson")), "invalid");
        learner.requireRefused(
                learner.says()
                        .statement(
                                "http://example.org/verbs/bribed",
                                learner.course().first("lesson")),
                "invalid");

        requireNothingStored(learner);
    }

    @Test
    void answersAndStepsThatTheCourseDoesNotHaveAreRefused() {
        Learner learner = Learner.newcomer("Người Giả Tám");
        String quiz = learner.course().first("quiz");
        String practice = learner.course().first("practice");
        ObjectNode invented = JsonNodeFactory.instance.objectNode();
        invented.putArray("cau-hoi-bia").add("1");
        ObjectNode allAnswers = learner.course().rightResponses(quiz);
        String firstQuestion = allAnswers.fieldNames().next();
        allAnswers.putArray(firstQuestion).add("1").add("2").add("3");
        ObjectNode jump = JsonNodeFactory.instance.objectNode();
        jump.put("screen", "khong-co-man-nay").put("on", 0);

        learner.requireRefused(learner.says().quiz(quiz, invented), "invalid");
        learner.requireRefused(learner.says().quiz(quiz, allAnswers), "invalid");
        learner.requireRefused(learner.says().quiz(quiz, JsonNodeFactory.instance.textNode("tat ca dung")), "invalid");
        learner.requireRefused(learner.says().practice(practice, Learner.batch(List.of(jump))), "invalid");
        learner.requireRefused(learner.says().statement(Statements.ATTEMPTED, quiz), "invalid");

        requireNothingStored(learner);
    }

    @Test
    void aPracticeIsDoneAloneOrWithHelpAndOnlyAlonePasses() {
        Learner learner = Learner.newcomer("Người Tập");
        String practice = learner.course().first("practice");
        ObjectNode chatty = practised(learner, practice, "own", "alone");
        ((ObjectNode) chatty.at("/result/extensions")
                        .path(Statements.extension("steps"))
                        .path(0))
                .put("typed", "001099012345");

        learner.requireRefused(practised(learner, practice, "shown", "helped"), "invalid");
        learner.requireRefused(practised(learner, practice, "own", "helped"), "invalid");
        learner.requireRefused(practised(learner, practice, "guided", "alone"), "invalid");
        learner.requireRefused(chatty, "invalid");
        requireNothingStored(learner);

        JsonNode helped =
                learner.send(practised(learner, practice, "guided", "helped")).path(0);
        assertFalse(helped.at("/grade/passed").asBoolean(true), helped.toString());
        assertEquals("attempted", learner.progress(practice).path("status").asText());
        learner.send(practised(learner, practice, "own", "alone"));
        assertEquals("completed", learner.progress(practice).path("status").asText());
    }

    private static ObjectNode practised(Learner learner, String practice, String mode, String assistance) {
        boolean own = mode.equals("own");
        ObjectNode run = learner.says()
                .practice(
                        practice,
                        own
                                ? learner.course().rightSteps(practice)
                                : learner.course().shortestWay(practice));
        ((ObjectNode) run.at("/result/extensions"))
                .put(Statements.extension("mode"), mode)
                .put(Statements.extension("assistance"), assistance);
        return run;
    }

    @Test
    void anObservedTaskIsNotReportedByWhoeverDoesItAndTheCourseIsCompleteWithoutIt() {
        Learner learner = Learner.newcomer("Người Tự Xem");
        String task = learner.course().first("observed-task");

        learner.requireRefused(learner.says().lesson(task), "invalid");
        learner.requireRefused(learner.says().practice(task, JsonNodeFactory.instance.arrayNode()), "invalid");
        learner.requireRefused(learner.says().statement(Statements.COMPLETED, task), "invalid");
        requireNothingStored(learner);

        learner.completeCourse();
        assertEquals("completed", learner.progress().path("status").asText());
        assertTrue(learner.progress(task).isMissingNode(), learner.progress().toString());
        learner.awaitCertificate();
    }

    @Test
    void oneBadStatementDoesNotHoldBackTheOthersOfItsBatch() {
        Learner learner = Learner.newcomer("Người Thật");
        String lesson = learner.course().first("lesson");
        String quiz = learner.course().first("quiz");

        JsonNode outcomes = learner.send(
                learner.says().lesson(lesson),
                learner.says().statement(Statements.PASSED, quiz),
                learner.says().doneWell(quiz));

        assertEquals("stored", outcomes.at("/0/outcome").asText());
        assertEquals("refused", outcomes.at("/1/outcome").asText());
        assertEquals("stored", outcomes.at("/2/outcome").asText());
        assertEquals(2, learner.progress().path("completedActivities").asInt());
    }

    private static void requireNothingStored(Learner learner) {
        assertEquals(
                0,
                Database.number("select count(*) from statement where actor = ?::uuid", learner.id()),
                "something of a refused statement was stored");
        assertEquals(
                0, learner.api().get("/api/me/progress").json().path("courses").size());
    }
}

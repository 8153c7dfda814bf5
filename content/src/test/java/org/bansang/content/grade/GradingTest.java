package org.bansang.content.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.Test;

class GradingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode part(String vector) throws IOException {
        return JSON.readTree(
                        SampleLibrary.resource("grading/" + vector + ".json").toFile())
                .path("part");
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    @Test
    void typedResponsesGiveTheScoreOfEachQuestion() throws IOException, UngradableException {
        Grade grade = Grading.quiz(part("quiz-all-right"), Map.of("who", List.of("1"), "what", List.of("1")), 50);
        assertTrue(grade.passed());
        assertEquals(
                List.of(new Grade.Detail("who", 1), new Grade.Detail("what", 0.5), new Grade.Detail("really", 0)),
                grade.details());
    }

    @Test
    void responsesOfAnyOtherShapeAreRefused() throws IOException {
        JsonNode quiz = part("quiz-all-right");
        for (String shape : List.of(
                "[]", "null", "3", "{\"who\":\"1\"}", "{\"who\":[1]}", "{\"who\":null}", "{\"who\":[[\"1\"]]}")) {
            JsonNode responses = json(shape);
            assertThrows(UngradableException.class, () -> Grading.quiz(quiz, responses, 80), shape);
        }
        assertThrows(UngradableException.class, () -> Grading.quiz(quiz, MissingNode.getInstance(), 80));
    }

    @Test
    void stepsOfAnyOtherShapeAreRefused() throws IOException {
        JsonNode practice = part("practice-straight");
        for (String shape : List.of(
                "{}",
                "null",
                "[1]",
                "[{}]",
                "[{\"screen\":\"gate\"}]",
                "[{\"screen\":\"gate\",\"on\":\"0\"}]",
                "[{\"screen\":1,\"on\":0}]",
                "[{\"screen\":\"gate\",\"on\":0.5}]",
                "[{\"screen\":\"gate\",\"on\":99999999999}]",
                "[{\"screen\":\"gate\",\"on\":0,\"hint\":1}]",
                "[{\"screen\":\"gate\",\"on\":0,\"shown\":null}]",
                "[{\"screen\":\"gate\",\"on\":0,\"typed\":\"001099012345\"}]")) {
            JsonNode steps = json(shape);
            assertThrows(UngradableException.class, () -> Grading.practice(practice, steps), shape);
        }
    }

    @Test
    void thousandsOfStepsAreRefusedBeforeTheyAreReplayed() throws IOException {
        JsonNode practice = part("practice-straight");
        List<Step> steps = Collections.nCopies(5_000, new Step("gate", 2));
        assertThrows(UngradableException.class, () -> Grading.practice(practice, steps));
        ArrayNode json = JSON.createArrayNode();
        steps.forEach(step -> json.addObject().put("screen", step.screen()).put("on", step.on()));
        assertThrows(UngradableException.class, () -> Grading.practice(practice, json));
    }

    @Test
    void aPartOfAnotherKindIsRefused() throws IOException {
        JsonNode practice = part("practice-straight");
        JsonNode quiz = part("quiz-all-right");
        assertThrows(UngradableException.class, () -> Grading.quiz(practice, Map.of(), 80));
        assertThrows(UngradableException.class, () -> Grading.practice(quiz, List.of()));
        assertThrows(UngradableException.class, () -> Grading.quiz(NullNode.getInstance(), Map.of(), 80));
        assertThrows(UngradableException.class, () -> Grading.practice(MissingNode.getInstance(), List.of()));
    }

    @Test
    void aMistakeOnTheWayIsToldInTheDetails() throws IOException, UngradableException {
        Grade grade = Grading.practice(part("practice-straight"), List.of(new Step("gate", 2)));
        assertFalse(grade.completed());
        assertEquals(List.of(new Grade.Detail("gate", 0)), grade.details());
    }

    @Test
    void aRunIsDoneOnOnesOwnOrGuidedAndNothingElse() throws IOException {
        JsonNode practice = part("practice-guided");
        for (String mode : List.of("\"shown\"", "\"OWN\"", "\"\"", "null", "1", "true", "{}", "[\"own\"]")) {
            JsonNode said = json(mode);
            assertThrows(
                    UngradableException.class, () -> Grading.practice(practice, JSON.createArrayNode(), said), mode);
        }
    }
}

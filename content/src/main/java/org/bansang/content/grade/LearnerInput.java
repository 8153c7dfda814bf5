package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns untrusted JSON into typed input, so that the graders never meet a surprise. */
final class LearnerInput {
    private static final int MOST_STEPS = 500;

    private LearnerInput() {}

    static Map<String, List<String>> responses(JsonNode json) throws UngradableException {
        if (!json.isObject()) {
            throw new UngradableException("The responses are not an object of question ids.");
        }
        Map<String, List<String>> responses = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            responses.put(entry.getKey(), answers(entry.getKey(), entry.getValue()));
        }
        return responses;
    }

    private static List<String> answers(String question, JsonNode json) throws UngradableException {
        if (!json.isArray()) {
            throw new UngradableException("The answers to question " + question + " are not an array.");
        }
        List<String> answers = new ArrayList<>();
        for (JsonNode answer : json) {
            if (!answer.isTextual()) {
                throw new UngradableException("An answer to question " + question + " is not a text.");
            }
            answers.add(answer.textValue());
        }
        return answers;
    }

    static List<Step> steps(JsonNode json) throws UngradableException {
        if (!json.isArray()) {
            throw new UngradableException("The steps are not an array.");
        }
        checkCount(json.size());
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : json) {
            JsonNode screen = step.path("screen");
            JsonNode on = step.path("on");
            if (!screen.isTextual() || !on.isInt()) {
                throw new UngradableException("A step does not name its screen and the number of its rule.");
            }
            steps.add(new Step(screen.textValue(), on.intValue()));
        }
        return steps;
    }

    static void checkCount(int steps) throws UngradableException {
        if (steps > MOST_STEPS) {
            throw new UngradableException("A run has at most " + MOST_STEPS + " steps.");
        }
    }
}

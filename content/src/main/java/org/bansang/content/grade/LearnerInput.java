package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns untrusted JSON into typed input, so that the graders never meet a surprise. */
final class LearnerInput {
    private static final int MOST_STEPS = 500;
    private static final Set<String> STEP_MEMBERS = Set.of("screen", "on", "hint", "shown");

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
            steps.add(step(step));
        }
        return steps;
    }

    private static Step step(JsonNode json) throws UngradableException {
        JsonNode screen = json.path("screen");
        JsonNode on = json.path("on");
        if (!screen.isTextual() || !on.isInt()) {
            throw new UngradableException("A step does not name its screen and the number of its rule.");
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (!STEP_MEMBERS.contains(member.getKey())) {
                throw new UngradableException("A step says nothing but its screen, its rule, hint and shown.");
            }
        }
        return new Step(screen.textValue(), on.intValue(), flag(json, "hint"), flag(json, "shown"));
    }

    private static boolean flag(JsonNode step, String name) throws UngradableException {
        JsonNode flag = step.path(name);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            throw new UngradableException("A step's " + name + " is true or false.");
        }
        return flag.booleanValue();
    }

    static PracticeMode mode(JsonNode json) throws UngradableException {
        return json.isMissingNode() ? PracticeMode.OWN : PracticeMode.of(json.asText());
    }

    static void checkCount(int steps) throws UngradableException {
        if (steps > MOST_STEPS) {
            throw new UngradableException("A run has at most " + MOST_STEPS + " steps.");
        }
    }
}

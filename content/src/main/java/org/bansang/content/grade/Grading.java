package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The one door to grading: pure functions of a compiled part and what a learner sent. */
public final class Grading {

    private Grading() {}

    /**
     * Grades one attempt; unanswered questions score 0.
     *
     * @param passPercent from the manifest, 0 to 100
     */
    public static Grade quiz(JsonNode quizPart, Map<String, List<String>> responses, int passPercent)
            throws UngradableException {
        return new QuizGrading(quizPart, passPercent).grade(responses);
    }

    /** Grades responses as they arrive in a statement: an object of arrays of answer ids. */
    public static Grade quiz(JsonNode quizPart, JsonNode responses, int passPercent) throws UngradableException {
        return quiz(quizPart, LearnerInput.responses(responses), passPercent);
    }

    /** Replays a run from the first screen; it passes when it reaches an end that counts as success. */
    public static Grade practice(JsonNode practicePart, List<Step> steps) throws UngradableException {
        return new PracticeGrading(practicePart).grade(steps);
    }

    /** Grades steps as they arrive in a statement: an array of {@code {"screen", "on"}}. */
    public static Grade practice(JsonNode practicePart, JsonNode steps) throws UngradableException {
        return practice(practicePart, LearnerInput.steps(steps));
    }
}

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

    /**
     * Grades responses as they arrive in a statement: by question an array of what an xAPI response holds between its
     * commas, which are ids of answers, pairs ({@code 1[.]b}), one number ({@code 3.5}) or a few words.
     */
    public static Grade quiz(JsonNode quizPart, JsonNode responses, int passPercent) throws UngradableException {
        return quiz(quizPart, LearnerInput.responses(responses), passPercent);
    }

    /** Replays a run on one's own from the first screen; it passes by the rule that the part itself carries. */
    public static Grade practice(JsonNode practicePart, List<Step> steps) throws UngradableException {
        return practice(practicePart, steps, PracticeMode.OWN);
    }

    /** Replays a run; one that was helped along is worth a score and never passes. */
    public static Grade practice(JsonNode practicePart, List<Step> steps, PracticeMode mode)
            throws UngradableException {
        return new PracticeGrading(practicePart, mode).grade(steps);
    }

    /**
     * Grades steps as they arrive in a statement: an array of {@code {"screen", "on"}}, with {@code "hint": true} where
     * the learner had asked for the hint and {@code "shown": true} where the app made the step.
     *
     * @param mode the word for it, or missing: earlier apps knew only runs on one's own and did not say so
     */
    public static Grade practice(JsonNode practicePart, JsonNode steps, JsonNode mode) throws UngradableException {
        return practice(practicePart, LearnerInput.steps(steps), LearnerInput.mode(mode));
    }

    /** Grades steps of a run on one's own as they arrive in a statement. */
    public static Grade practice(JsonNode practicePart, JsonNode steps) throws UngradableException {
        return practice(practicePart, LearnerInput.steps(steps));
    }
}

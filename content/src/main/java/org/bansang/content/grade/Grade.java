package org.bansang.content.grade;

import java.util.List;

/**
 * What the platform itself found an attempt to be worth.
 *
 * @param completed whether this attempt completes the activity
 * @param passed whether the attempt reached the pass mark (quiz) or a good end (practice)
 * @param score from 0 to 1, rounded to four decimals
 */
public record Grade(boolean completed, boolean passed, double score, List<Detail> details) {

    public Grade {
        details = List.copyOf(details);
    }

    /**
     * The share of one question or step, so that a learner sees where to look again.
     *
     * @param id question id, or the screen on which the step was made
     * @param score from 0 to 1
     */
    public record Detail(String id, double score) {}
}

package org.bansang.content.source;

/** A piece of text a person will read or hear, with the use that decides which rules apply to it. */
public record Passage(Text text, Use use) {

    /** What a passage is for; a wrong answer or a fake message may say what a lesson must not. */
    public enum Use {
        /** Names of courses, modules and activities. */
        TITLE,
        /** What a lesson or a feedback teaches. */
        TEACHING,
        /** What a question asks or states. */
        QUESTION,
        RIGHT_ANSWER,
        WRONG_ANSWER,
        /** What a practice tells the learner to do. */
        INSTRUCTION,
        /** What the simulated phone shows; scams and dummy data live here. */
        SIMULATED
    }
}

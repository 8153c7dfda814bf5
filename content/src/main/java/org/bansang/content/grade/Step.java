package org.bansang.content.grade;

/**
 * One tap of a practice run, told by the rule that fired, so that typed values never leave the phone.
 *
 * @param on index of the rule in the screen's {@code on} list, from 0
 * @param hinted whether the learner had asked for the hint of the screen
 * @param shown whether the app made the step, to show it
 */
public record Step(String screen, int on, boolean hinted, boolean shown) {

    /** A step of the learner's without a hint. */
    public Step(String screen, int on) {
        this(screen, on, false, false);
    }
}

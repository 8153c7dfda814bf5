package org.bansang.lms.training;

import java.util.Locale;

/**
 * Why a programme cannot be made as it stands; a form shows each beside what has to change.
 */
public enum DraftFlaw {
    TITLE("title must have 1 to 200 characters."),
    BASIS("basis has at most 200 characters."),
    COURSE("course is not published."),
    APPROVAL("The competent office has not approved the live version of this course, so it cannot be made mandatory."),
    ROLE("role cannot be asked: residents learn because they want to, and administrators are not officials."),
    DUE_PAST("dueOn lies in the past."),
    DUE_BEFORE_OPENING("dueOn lies before opensOn."),
    DAYS("dueDays must lie between 1 and 365."),
    NOBODY("Nobody in this unit holds this role today.");

    private final String sentence;

    DraftFlaw(String sentence) {
        this.sentence = sentence;
    }

    /** The flaw for a client of the API. */
    String sentence() {
        return sentence;
    }

    /** The name in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

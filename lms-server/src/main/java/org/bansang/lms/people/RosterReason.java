package org.bansang.lms.people;

import java.util.Locale;
import org.bansang.lms.organisation.PositionProblem;

/**
 * What can be wrong with a roster or one of its rows; each has a sentence in the texts that says what to do about it.
 */
public enum RosterReason {
    NOT_UTF8,
    EMPTY,
    TOO_LONG,
    NOT_CSV,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    MISSING_COLUMN,
    TOO_MANY_CELLS,
    LOGIN_MISSING,
    LOGIN_ODD,
    LOGIN_OF_A_CARD,
    NAME_MISSING,
    NAME_ODD,
    EMAIL_ODD,
    UNIT_MISSING,
    UNIT_UNKNOWN,
    ROLE_UNKNOWN,
    DATE_ODD,
    LANGUAGE_ODD,
    ROW_TWICE,
    NAMES_DIFFER,
    EMAILS_DIFFER,
    OTHER_FROM,
    ENDS_EARLIER,
    MOVE_PASSED,
    POSITION;

    /** The text of the sentence about a position that cannot be given, ended or moved. */
    public static String key(PositionProblem problem) {
        return "positions.problem." + problem.word();
    }

    /** The text of the sentence. */
    public String key() {
        return "positions.import.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

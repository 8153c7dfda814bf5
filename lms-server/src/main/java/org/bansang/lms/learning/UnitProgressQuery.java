package org.bansang.lms.learning;

import java.io.Serializable;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a unit's subtree to list, for one course.
 *
 * @param text part of a name, with or without tone marks
 * @param state only people in this state, or everybody
 */
public record UnitProgressQuery(
        UnitId unit, CourseId course, String text, @Nullable State state, SortBy sortBy, boolean ascending)
        implements Serializable {

    private static final int LONGEST_TEXT = 100;

    /** Keeps what can stand in a name. */
    public UnitProgressQuery {
        text = text.replaceAll("\\p{Cntrl}", " ").strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** How far a person is with the course. */
    public enum State {
        NOT_STARTED,
        LEARNING,
        COMPLETED
    }

    /** What to sort by. */
    public enum SortBy {
        NAME,
        UNIT,
        PROGRESS,
        LAST_ACTIVITY
    }

    /** Everybody, by name. */
    public static UnitProgressQuery everybody(UnitId unit, CourseId course) {
        return new UnitProgressQuery(unit, course, "", null, SortBy.NAME, true);
    }
}

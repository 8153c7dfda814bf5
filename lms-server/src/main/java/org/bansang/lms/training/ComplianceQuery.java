package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments of a unit and its parts to count or to list.
 *
 * @param programme one programme, also when it is closed; or all that are not closed
 * @param role only programmes for holders of this role
 * @param on as it stood at the end of that day; none means now
 * @param text part of a person's name, with or without tone marks
 */
public record ComplianceQuery(
        UnitId unit,
        @Nullable ProgrammeId programme,
        @Nullable Role role,
        @Nullable AssignmentState state,
        @Nullable LocalDate on,
        String text,
        SortBy sortBy,
        boolean ascending)
        implements Serializable {

    private static final int LONGEST_TEXT = 100;

    /** Keeps what can stand in a name. */
    public ComplianceQuery {
        text = text.replaceAll("\\p{Cntrl}", " ").strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** What a list is sorted by. */
    public enum SortBy {
        NAME,
        DUE;

        /** The name in the API and in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everything of a unit, now. */
    public static ComplianceQuery everything(UnitId unit) {
        return new ComplianceQuery(unit, null, null, null, null, "", SortBy.NAME, true);
    }

    /** The same without narrowing it to a state or a name. */
    public ComplianceQuery whole() {
        return new ComplianceQuery(unit, programme, role, null, on, "", sortBy, ascending);
    }
}

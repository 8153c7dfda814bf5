package org.bansang.lms.training;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How an assignment stands on a day; never stored, because the calendar changes it while nobody looks.
 */
public enum AssignmentState {
    UPCOMING,
    OPEN,
    DUE_SOON,
    OVERDUE,
    COMPLETE;

    /**
     * The state on that day.
     *
     * @param soonDays from how many days before the due date an assignment is due soon
     */
    public static AssignmentState of(
            LocalDate today, LocalDate opensOn, LocalDate dueOn, boolean complete, int soonDays) {
        if (complete) {
            return COMPLETE;
        }
        if (today.isBefore(opensOn)) {
            return UPCOMING;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(soonDays)) ? OPEN : DUE_SOON;
    }

    /** The name in the API, in addresses and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

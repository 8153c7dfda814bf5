package org.bansang.lms.training;

import java.time.Instant;
import java.time.LocalDate;
import org.bansang.lms.shared.time.TimeSource;

/**
 * The day a report is about, decided once, so that all its numbers and rows speak of the same moment.
 *
 * @param now whether the current rows are meant, or those of the end of a day that is over
 */
record ReportDay(LocalDate day, boolean now, int soonDays) {

    LocalDate soon() {
        return day.plusDays(soonDays);
    }

    /** The first moment that no longer belongs to the day. */
    Instant end() {
        return day.plusDays(1).atStartOfDay(TimeSource.VIETNAM).toInstant();
    }
}

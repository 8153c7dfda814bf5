package org.bansang.lms.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bansang.lms.shared.time.TimeSource;

/**
 * Writes days as people here write them: dd/MM/yyyy, as the calendar stood in Vietnam.
 */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Days() {}

    /** The day of that moment. */
    public static String of(Instant moment) {
        return DAY.format(moment.atZone(TimeSource.VIETNAM));
    }

    /** That day. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}

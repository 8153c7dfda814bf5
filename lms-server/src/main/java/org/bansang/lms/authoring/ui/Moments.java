package org.bansang.lms.authoring.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bansang.lms.shared.time.TimeSource;

/**
 * Writes moments as clocks here show them.
 */
final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {}

    static String of(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.VIETNAM));
    }

    static String time(Instant moment) {
        return TIME.format(moment.atZone(TimeSource.VIETNAM));
    }
}

package org.bansang.lms.training.ui;

import java.util.Locale;
import org.bansang.lms.shared.web.Texts;

/**
 * Says how long something takes as people say it: in minutes, and from an hour on in hours and minutes.
 */
final class StudyTime {

    private static final int HOUR = 60;

    private StudyTime() {}

    static String of(int minutes, Locale language) {
        return minutes < HOUR
                ? Texts.get(language, "training.time.minutes", minutes)
                : Texts.get(language, "training.time.hours", minutes / HOUR, minutes % HOUR);
    }
}

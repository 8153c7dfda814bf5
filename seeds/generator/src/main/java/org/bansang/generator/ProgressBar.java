package org.bansang.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.bansang.launcher.Console;

/** How far the work is and how long it will still take; where nobody watches, a line for each tenth. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int TENTH = 10;

    private final Console console;
    private final long total;
    private final Instant begin = Instant.now();
    private long done;
    private int shown = -1;

    ProgressBar(Console console, long total) {
        this.console = console;
        this.total = Math.max(1, total);
    }

    /** So many people more. */
    void add(int people) {
        done += people;
        int percent = (int) Math.min(100, done * 100 / total);
        if (percent == shown) {
            return;
        }
        if (console.isWatched()) {
            console.redraw(line(percent));
        } else if (percent / TENTH > shown / TENTH) {
            console.say(line(percent));
        }
        shown = percent;
    }

    void end() {
        console.endRedraw();
    }

    private String line(int percent) {
        int filled = percent * WIDTH / 100;
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        long left = percent == 0 ? 0 : seconds * (100 - percent) / percent;
        return String.format(
                Locale.ROOT,
                "  [%s%s] %3d %%  %,d người · people  %d:%02d  còn · left %d:%02d",
                "█".repeat(filled),
                "░".repeat(WIDTH - filled),
                percent,
                done,
                seconds / 60,
                seconds % 60,
                left / 60,
                left % 60);
    }
}

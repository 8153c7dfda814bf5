package org.bansang.launcher;

import java.util.Locale;

/** How far a long copy is, for somebody who watches it; a scheduled job, whose output is mailed, gets none of it. */
final class Progress {
    private static final int WIDTH = 30;
    private static final long MEGABYTE = 1024L * 1024;

    private final Console console;
    private final String title;
    private final long total;
    private long done;
    private int shown = -1;

    Progress(Console console, String vietnamese, String english, long total) {
        this.console = console;
        this.title = vietnamese + " · " + english;
        this.total = Math.max(total, 1);
    }

    /** So many bytes more; files may grow while they are copied, so the end is never passed. */
    void add(long bytes) {
        done += bytes;
        int percent = (int) Math.min(100, done * 100 / total);
        if (percent != shown) {
            shown = percent;
            int filled = percent * WIDTH / 100;
            console.redraw(String.format(
                    Locale.ROOT,
                    "  %s  [%s%s] %3d %%  %d MB",
                    title,
                    "█".repeat(filled),
                    "░".repeat(WIDTH - filled),
                    percent,
                    done / MEGABYTE));
        }
    }

    void end() {
        console.endRedraw();
    }
}

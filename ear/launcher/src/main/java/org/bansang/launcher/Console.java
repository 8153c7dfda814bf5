package org.bansang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the operator sees while waiting: every step with the seconds since the start, so that waiting has an end in view. */
public final class Console {
    private final PrintStream out;
    private final boolean watched;
    private final Instant begin = Instant.now();
    private boolean redrawn;

    public Console(PrintStream out) {
        this(out, false);
    }

    private Console(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /** Standard output in UTF-8 whatever the machine's locale, or Vietnamese would turn into question marks. */
    public static Console standard() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), isTerminal());
    }

    /** Standard error, where the reasons of a failure go, so that a scheduled job can tell them from its report. */
    public static Console error() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** One finished or begun step. */
    public synchronized void step(String vietnamese, String english) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "%6.1f s  %s · %s", seconds, vietnamese, english));
    }

    /** Text as it is. */
    public synchronized void say(String text) {
        endRedraw();
        out.println(text);
    }

    /** Whether a person sees lines that replace each other. */
    public boolean isWatched() {
        return watched;
    }

    /** A line that replaces the one before it, where a person is watching. */
    public synchronized void redraw(String line) {
        if (watched) {
            out.print("\r" + line);
            out.flush();
            redrawn = true;
        }
    }

    /** Goes on below such a line. */
    public synchronized void endRedraw() {
        if (redrawn) {
            out.println();
            redrawn = false;
        }
    }

    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}

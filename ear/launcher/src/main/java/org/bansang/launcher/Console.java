package org.bansang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the operator sees while waiting: every step with the seconds since the start, so that waiting has an end in view. */
public final class Console {
    private final PrintStream out;
    private final Instant begin = Instant.now();

    public Console(PrintStream out) {
        this.out = out;
    }

    /** Standard output in UTF-8 whatever the machine's locale, or Vietnamese would turn into question marks. */
    public static Console standard() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** One finished or begun step. */
    public synchronized void step(String vietnamese, String english) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%6.1f s  %s · %s", seconds, vietnamese, english));
    }

    /** Text as it is. */
    public synchronized void say(String text) {
        out.println(text);
    }
}

package org.bansang.tests.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser that the system has; none is ever downloaded. */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    /** The program, or a failure that says what to install. */
    public static Path program() {
        for (String name : NAMES) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        throw new IllegalStateException("The browser tests need Chromium and found none of " + NAMES
                + " on the PATH. On Debian: apt-get install chromium");
    }
}

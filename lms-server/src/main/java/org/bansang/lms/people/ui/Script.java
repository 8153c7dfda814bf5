package org.bansang.lms.people.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Scripts for what only the browser can do, kept as files so that they can be read as what they are.
 */
final class Script {

    private Script() {}

    /** The script beside the views; a missing one is a packaging error. */
    static String of(String name) {
        try (InputStream stream = Script.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

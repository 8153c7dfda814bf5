package org.bansang.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The published JSON Schemas (draft 2020-12) of a pack, by which other programs check what they read or make. */
public enum PackSchema {
    MANIFEST,
    FACTS,
    LESSON,
    QUIZ,
    PRACTICE,
    OBSERVED_TASK;

    /** The name in addresses; for a part it is its {@code kind}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the schema of a kind of part, or of the manifest. */
    public static Optional<PackSchema> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The schema as it is published. */
    public byte[] bytes() {
        try (InputStream in = PackSchema.class.getResourceAsStream("/org/bansang/content/schema/" + word() + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The schema " + word() + " is not in the archive");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

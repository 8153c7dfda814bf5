package org.bansang.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sound little library of the tests, to be copied and spoilt. */
public final class SampleLibrary {
    /** The day on which the sample is neither stale nor from the future. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private SampleLibrary() {}

    public static Path resource(String name) {
        URL url = Objects.requireNonNull(SampleLibrary.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path source() {
        return resource("library");
    }

    public static Path copyTo(Path target) {
        copy(source(), target);
        return target;
    }

    public static void copy(Path from, Path to) {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

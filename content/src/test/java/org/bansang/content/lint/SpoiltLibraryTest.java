package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real courses, spoilt at random: every run ends soon, with a pack or with errors that say what is wrong. */
class SpoiltLibraryTest {
    private static final Path COURSES = Path.of("..", "courses");
    private static final int ROUNDS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void whateverIsDoneToAFileOfTheLibraryEndsInAReport() throws IOException {
        Random random = new Random(20261122);
        List<Path> courses = courses();
        for (int round = 0; round < ROUNDS; round++) {
            Path course = courses.get(random.nextInt(courses.size()));
            Path library = folder.resolve(String.valueOf(round));
            Path copy = library.resolve(String.valueOf(course.getFileName()));
            SampleLibrary.copy(course, copy);
            Files.copy(COURSES.resolve("facts.yaml"), library.resolve("facts.yaml"));
            List<Path> files = SampleLibrary.files(library);
            Path file = files.get(random.nextInt(files.size()));
            byte[] spoilt = FileSpoiler.spoil(Files.readAllBytes(file), random);
            Files.write(file, spoilt);

            LibraryReport report =
                    assertTimeoutPreemptively(PATIENCE, () -> Library.compile(library, SampleLibrary.TODAY));

            String told = round + " " + file + "\n" + new String(spoilt, StandardCharsets.UTF_8);
            assertTrue(report.errors() > 0 || report.courses().size() == 1, told);
            assertFalse(
                    report.problems().stream()
                            .anyMatch(problem -> problem.rule().equals("unreadable-course")),
                    told);
        }
    }

    private static List<Path> courses() throws IOException {
        try (Stream<Path> entries = Files.list(COURSES)) {
            Path everyKindOfQuestion = SampleLibrary.resource("kinds").resolve("kinds");
            return Stream.concat(
                            Stream.of(everyKindOfQuestion),
                            entries.filter(Files::isDirectory).sorted())
                    .toList();
        }
    }
}

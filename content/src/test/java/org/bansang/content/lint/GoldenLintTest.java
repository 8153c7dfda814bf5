package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.SampleLibrary;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a rule: its files are laid over the sample library, the paths in {@code removed.txt} are taken away,
 * and the report must be exactly {@code expected.txt}.
 */
class GoldenLintTest {
    private static final Set<Rule> NEED_MORE_THAN_FILES =
            EnumSet.of(Rule.UNREADABLE_FILE, Rule.UNREADABLE_COURSE, Rule.TOO_LARGE);

    @TempDir
    Path courses;

    static List<String> rules() throws IOException {
        try (Stream<Path> folders = Files.list(SampleLibrary.resource("lint"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theReportOfEachSpoiltCourseIsExactlyAsExpected(String rule) throws IOException {
        Path golden = SampleLibrary.resource("lint/" + rule);
        SampleLibrary.copyTo(courses);
        SampleLibrary.copy(golden, courses);
        for (String removed : linesOf(courses.resolve("removed.txt"))) {
            Files.delete(courses.resolve(removed));
        }

        LibraryReport report = Library.compile(courses, SampleLibrary.TODAY);

        String found = report.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", linesOf(golden.resolve("expected.txt"))), found);
        assertTrue(report.problems().stream().anyMatch(problem -> problem.rule().equals(rule)), rule + " is reported");
    }

    @Test
    void everyRuleHasAFolder() throws IOException {
        Set<String> expected = Arrays.stream(Rule.values())
                .filter(rule -> !NEED_MORE_THAN_FILES.contains(rule))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(rules()));
    }

    @Test
    void theSampleItselfIsSound() {
        LibraryReport report = Library.compile(SampleLibrary.source(), SampleLibrary.TODAY);
        assertEquals(List.of(), report.problems());
        assertEquals(1, report.courses().size());
    }

    private static List<String> linesOf(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}

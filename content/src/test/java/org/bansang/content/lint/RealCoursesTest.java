package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.pack.Manifest;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.junit.jupiter.api.Test;

/** What ships must be sound: the real courses beside this module. */
class RealCoursesTest {
    private static final Path COURSES = Path.of("..", "courses");

    @Test
    void theShippedCoursesHaveNoErrors() {
        assertTrue(
                Files.isRegularFile(COURSES.resolve("vneid/course.yaml")),
                "courses/vneid/course.yaml is missing: the library ships without its first course");

        LibraryReport report = Library.compile(COURSES, LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));

        List<Problem> errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void theIdentityCourseHasFiveModulesWithLessonsQuestionsAndAPractice() {
        Manifest manifest = Library.compile(COURSES, LocalDate.of(2026, 11, 21)).courses().stream()
                .filter(course -> course.folder().equals("vneid"))
                .map(CompiledCourse::pack)
                .findFirst()
                .orElseThrow(() -> new AssertionError("courses/vneid was not compiled"))
                .manifest();
        assertEquals(5, manifest.modules().size());
        for (ActivityKind kind : ActivityKind.values()) {
            assertTrue(manifest.activities().stream().anyMatch(activity -> activity.kind() == kind), kind.word());
        }
    }
}

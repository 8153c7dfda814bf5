package org.bansang.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.SampleLibrary;
import org.bansang.content.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the files, authors get a report: no exception, no hang, no reading beyond the folder. */
class HostileFilesTest {
    private static final int ROUNDS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Path courses = Path.of("");
    private Path lesson = Path.of("");

    @BeforeEach
    void copySample() {
        courses = SampleLibrary.copyTo(folder.resolve("courses"));
        lesson = courses.resolve("sample/1-first/door.vi.md");
    }

    private List<String> rules() {
        LibraryReport report = assertTimeoutPreemptively(PATIENCE, () -> Library.compile(courses, SampleLibrary.TODAY));
        return report.problems().stream().map(Problem::rule).toList();
    }

    @Test
    void anOversizedFileIsReportedAndNotRead() throws IOException {
        Files.write(lesson, new byte[200 * 1024]);
        assertTrue(rules().contains("too-large"));
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "---\nobjectives: [x]\n---\nsecret");
        Files.delete(lesson);
        Files.createSymbolicLink(lesson, secret);
        assertEquals(List.of("outside-folder"), rules());
    }

    @Test
    void aLinkedCourseFolderIsNotFollowed() throws IOException {
        Path elsewhere = SampleLibrary.copyTo(folder.resolve("elsewhere"));
        Files.createSymbolicLink(courses.resolve("linked"), elsewhere.resolve("sample"));
        assertEquals(List.of("outside-folder"), rules());
    }

    @Test
    void aDirectoryInPlaceOfAFileIsReported() throws IOException {
        Files.delete(lesson);
        Files.createDirectory(lesson);
        assertTrue(rules().contains("missing-file"));
    }

    @Test
    void aMissingLibraryIsReported() {
        LibraryReport report = Library.compile(folder.resolve("nowhere"), SampleLibrary.TODAY);
        assertEquals(List.of(), report.courses());
        assertTrue(report.errors() > 0);
    }

    @Test
    void aBrokenCourseDoesNotKeepTheOthersFromBeingCompiled() throws IOException {
        Files.createDirectories(courses.resolve("broken"));
        Files.writeString(courses.resolve("broken/course.yaml"), "id: [");
        LibraryReport report = Library.compile(courses, SampleLibrary.TODAY);
        assertEquals(
                List.of("sample"),
                report.courses().stream().map(course -> course.folder()).toList());
        assertEquals("broken/course.yaml", report.problems().getFirst().file());
    }

    @Test
    void nestsOfMarksEndInAReport() throws IOException {
        String front = "---\nobjectives: [a]\nkey_points: [a]\ndo_today: a\n---\n";
        for (String nest :
                List.of("> ", "- ", "* > ", "**a _b ", "[", "![", "(", "`", "<a ", "\\", "a. ", "{fact:x}")) {
            Files.writeString(lesson, front + nest.repeat(100_000 / nest.length()));
            assertFalse(rules().contains("unreadable-course"), nest);
            Files.writeString(lesson, front + (nest.repeat(7_000 / nest.length()) + "\n\n").repeat(15));
            assertFalse(rules().contains("unreadable-course"), nest);
        }
    }

    @Test
    void endlessYamlAndGiftEndInAReport() throws IOException {
        Path course = courses.resolve("sample/course.yaml");
        Path quiz = courses.resolve("sample/1-first/door-check.vi.gift");
        String sound = Files.readString(course);
        for (String nest :
                List.of("[", "{", "? ", "- ", "a: ", "&a ", "'", "\"", "!", "a\n", "{x: ", "|\n", "::", "=", "~#")) {
            Files.writeString(course, sound + "more: " + nest.repeat(100_000 / nest.length()));
            Files.writeString(quiz, "::a:: b {" + nest.repeat(100_000 / nest.length()));
            assertFalse(rules().contains("unreadable-course"), nest);
        }
    }

    @Test
    void aYamlBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append(before)
                    .append(", *")
                    .append(before)
                    .append("]\n");
        }
        Files.writeString(courses.resolve("facts.yaml"), bomb);
        assertTrue(rules().contains("yaml-alias"));
    }

    @Test
    void aYamlBombIsRefusedWhereverYamlStands() throws IOException {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        for (String yaml : List.of(
                "sample/course.yaml",
                "sample/1-first/door-practice.practice.yaml",
                "sample/1-first/door-practice.vi.yaml",
                "sample/1-first/door-shown.vi.checklist.yaml")) {
            Path file = courses.resolve(yaml);
            String sound = Files.readString(file);
            Files.writeString(file, bomb + sound);
            assertTrue(rules().contains("yaml-alias"), yaml);
            Files.writeString(file, sound);
        }
        Files.writeString(lesson, "---\n" + bomb + "---\n## A\n\nB\n");
        assertTrue(rules().contains("yaml-alias"));
    }

    @Test
    void aFileOfAHundredMegabytesIsReportedWhateverItIsAndNotRead() throws IOException {
        for (Path file : SampleLibrary.files(courses)) {
            byte[] sound = Files.readAllBytes(file);
            try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                huge.setLength(100L * 1024 * 1024);
            }
            assertTrue(rules().contains("too-large"), file.toString());
            Files.write(file, sound);
        }
    }

    @Test
    void namesThatLeadElsewhereAreRefusedAndNothingThereIsRead() throws IOException {
        Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'>secret</svg>");
        String sound = Files.readString(lesson);
        for (String name :
                List.of("../../../secret.svg", "/etc/hostname.svg", "..%2F..%2Fsecret.svg", "a/../key.svg")) {
            Files.writeString(lesson, sound + "\n![x](" + name + ")\n");
            assertTrue(rules().contains("bad-image"), name);
        }
        Files.writeString(lesson, sound);
        Path course = courses.resolve("sample/course.yaml");
        String outline = Files.readString(course);
        Files.writeString(course, outline.replace("id: door,", "id: ../../secret,"));
        assertTrue(rules().contains("bad-id"));
        Files.writeString(course, outline.replace("languages: [vi, en]", "languages: [vi, ../en]"));
        assertTrue(rules().contains("bad-language"));
    }

    @Test
    void numbersBeyondAllMeasureAreReported() throws IOException {
        Path course = courses.resolve("sample/course.yaml");
        String outline = Files.readString(course);
        for (String number : List.of("99999999999999999999", "-1", "1e9", "2147483648", "NaN", "0x7fffffff")) {
            Files.writeString(course, outline.replace("pass: 60", "pass: " + number));
            assertTrue(rules().contains("bad-number"), number);
        }
    }

    @Test
    void braceThatIsNeverClosedCostsOneQuestionAndNotTheRun() throws IOException {
        Path quiz = courses.resolve("sample/1-first/door-check.vi.gift");
        Files.writeString(quiz, Files.readString(quiz) + "\n::open:: Cửa nào? {=này # Đúng. ~kia # Sai.\n");
        assertTrue(rules().contains("bad-gift"));
    }

    @Test
    void impossibleCharactersInYamlAreReported() throws IOException {
        for (String escape : List.of("\\UFFFFFFFF", "\\U00110000", "\\uD800", "\\0", "\\x07")) {
            Files.writeString(courses.resolve("facts.yaml"), "hotline:\n  value: \"" + escape + "\"\n");
            List<String> rules = rules();
            assertTrue(rules.contains("bad-yaml") || rules.contains("control-character"), escape);
            assertFalse(rules.contains("unreadable-course"), escape);
        }
    }

    @Test
    void randomlySpoiltFilesAlwaysGiveAReportAndNeverAFault() throws IOException {
        Random random = new Random(20261121);
        List<Path> files = SampleLibrary.files(courses);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] spoilt = FileSpoiler.spoil(sound, random);
            Files.write(file, spoilt);
            assertFalse(
                    rules().contains("unreadable-course"),
                    () -> file + "\n" + new String(spoilt, StandardCharsets.UTF_8));
            Files.write(file, sound);
        }
    }
}

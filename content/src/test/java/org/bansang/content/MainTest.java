package org.bansang.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(Locale locale, String... words) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Main(out, SampleLibrary.TODAY, locale).run(List.of(words));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSoundLibraryEndsWithZeroAndASummary() {
        assertEquals(0, run(Locale.ENGLISH, "lint", SampleLibrary.source().toString()));
        assertEquals(
                """
                course  lessons  questions  practices  observed tasks  minutes
                sample        1         11          3               1       20
                courses: 1, errors: 0, warnings: 0
                """,
                output());
    }

    @Test
    void theTableCountsCoursesWithErrorsTooAndAddsThemUp() throws IOException {
        SampleLibrary.copyTo(folder);
        SampleLibrary.copy(folder.resolve("sample"), folder.resolve("another-one"));
        assertEquals(1, run(Locale.of("vi"), "lint", folder.toString()));
        assertTrue(
                output().endsWith(
                                """
                khóa học     bài học  câu hỏi  thực hành  việc có người xem  phút
                another-one        1       11          3                  1    20
                sample             1       11          3                  1    20
                tất cả             2       22          6                  2    40
                courses: 0, errors: 2, warnings: 0
                """),
                output());
    }

    @Test
    void anErrorEndsWithOneAndItsPlace() throws IOException {
        SampleLibrary.copyTo(folder);
        Files.writeString(folder.resolve("sample/1-first/door-check.en.gift"), "::a:: Why {=x # y");
        assertEquals(1, run(Locale.of("vi"), "lint", folder.toString()));
        assertTrue(output().startsWith("sample/1-first/door-check.en.gift:1 bad-gift Câu hỏi sai cú pháp"), output());
    }

    @Test
    void aWrongCommandEndsWithTwoAndTheUsage() {
        assertEquals(2, run(Locale.ENGLISH));
        assertEquals(2, run(Locale.ENGLISH, "publish", "x"));
        assertEquals(2, run(Locale.ENGLISH, "lint", folder.resolve("nowhere").toString()));
        assertEquals(2, run(Locale.ENGLISH, "preview"));
        assertEquals(2, run(Locale.ENGLISH, "preview", folder.toString(), folder.toString()));
        assertEquals(
                2, run(Locale.ENGLISH, "benchmark", folder.resolve("nowhere").toString()));
        assertTrue(output().contains("usage: lint DIR"));
    }

    @Test
    void longWorkWritesOneLineOverAndOverAndLeavesItEmpty() {
        Progress line = Progress.line(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Library.compile(SampleLibrary.resource("kinds"), SampleLibrary.TODAY, line);
        line.at("vneid", 2, 3);
        line.at("", 3, 3);
        String erased = "\r\u001b[K";
        assertEquals(erased + erased + "2/3 vneid" + erased, output());
    }

    @Test
    void compileWritesManifestsAndPartsByHash() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, run(Locale.ENGLISH, "compile", SampleLibrary.source().toString(), out.toString()));
        String id = Library.compile(SampleLibrary.source(), SampleLibrary.TODAY)
                .courses()
                .getFirst()
                .pack()
                .id();
        assertTrue(Files.isRegularFile(out.resolve("packs/" + id + ".json")));
        assertEquals(16, SampleLibrary.files(out.resolve("parts")).size());
    }
}

package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... words) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new RenderCommand(out, Prints.IMPRINT, folder).run(List.of(words));
    }

    private String source() {
        return SampleLibrary.source().toString();
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCourseIsWrittenInEveryFormAndLanguageWithALineForEach() {
        Path out = folder.resolve("new/out");
        assertEquals(0, run(source(), "sample", out.toString()), this::output);
        for (String name : List.of("handbook", "flipchart", "script")) {
            assertTrue(Files.isRegularFile(out.resolve("sample-" + name + ".vi.pdf")), name);
            assertTrue(Files.isRegularFile(out.resolve("sample-" + name + ".en.pdf")), name);
        }
        assertTrue(Files.isRegularFile(out.resolve("sample-script.vi.txt")));
        assertTrue(output().contains("[1/6] sample-handbook.vi.pdf"), output());
        assertTrue(output().contains("[6/6] sample-script.en.pdf + .txt"), output());
    }

    @Test
    void oneFormInOneLanguageOfTheResidentLibrary() {
        assertEquals(0, run(source(), folder.toString(), "--residents", "--handbook", "--en"), this::output);
        assertEquals(
                List.of("residents-handbook.en.pdf"), List.of(folder.toFile().list()));
    }

    @Test
    void everythingIsEachCourseAndTheBookOfAllCoursesForResidents() {
        assertEquals(0, run(source(), "--all", "--handbook", "--vi"), this::output);
        assertEquals(
                Set.of("sample-handbook.vi.pdf", "residents-handbook.vi.pdf"),
                Set.of(folder.resolve("print").toFile().list()));
        assertTrue(output().contains("[2/2] residents-handbook.vi.pdf"), output());
    }

    @Test
    void aCourseWithAnErrorIsNotPrinted() throws IOException {
        Path courses = folder.resolve("courses");
        SampleLibrary.copyTo(courses);
        Files.writeString(courses.resolve("sample/1-first/door-check.en.gift"), "::a:: Why {=x # y");
        assertEquals(1, run(courses.toString(), "sample", folder.resolve("out").toString()));
        assertTrue(output().contains("sample/1-first/door-check.en.gift:1 bad-gift"), output());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aWrongCommandEndsWithTwo() throws IOException {
        String out = folder.toString();
        Path taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
        assertEquals(2, run());
        assertEquals(2, run(source()));
        assertEquals(2, run(source(), "--all", "--residents"));
        assertEquals(2, run(source(), "sample", out, "one-word-too-many"));
        assertEquals(2, run(source(), "nothing-here", out));
        assertEquals(2, run(source(), "sample", out, "--poster"));
        assertEquals(2, run(folder.resolve("nowhere").toString(), "sample", out));
        assertEquals(2, run(source(), "sample", taken.toString()));
        assertTrue(output().contains("render DIR COURSE|--all|--residents [OUT]"), output());
    }
}

package org.bansang.content.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.junit.jupiter.api.Test;

/** Opening a text of the library in a form and saving it changes nothing that a learner sees. */
class RoundTripTest {
    private static final Path COURSES = Path.of("../courses");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyLessonAndQuizOfTheLibraryCompilesToTheSamePartAfterBeingSaved() throws IOException {
        Map<String, byte[]> library = library();
        Map<String, byte[]> saved = new TreeMap<>(library);
        saved.replaceAll((path, bytes) -> saved(path, SourceText.of(bytes)));

        Map<String, byte[]> before = parts(library);
        Map<String, byte[]> after = parts(saved);

        assertTrue(before.size() > 300, "only " + before.size() + " parts were compared");
        assertEquals(before.keySet(), after.keySet());
    }

    @Test
    void everyFactOfTheLibraryStaysToTheLetterWhenItIsSavedUnchanged() throws IOException {
        String book = Files.readString(COURSES.resolve("facts.yaml"));
        List<FactText> facts = FactsSource.read(book);
        assertTrue(facts.size() > 100);
        for (FactText fact : facts) {
            assertEquals(book, FactsSource.put(book, fact), fact.id());
        }
    }

    @Test
    void everyTitleOfTheLibraryCanBeSavedUnchanged() throws IOException {
        try (Stream<Path> outlines = Files.find(COURSES, 2, (path, a) -> path.endsWith("course.yaml"))) {
            for (Path file : outlines.toList()) {
                String source = Files.readString(file);
                OutlineText outline = OutlineSource.read(source).orElseThrow();
                String saved = OutlineSource.renameCourse(source, outline.title());
                for (OutlineText.Module module : outline.modules()) {
                    saved = OutlineSource.renameModule(saved, module.id(), module.title());
                    for (OutlineText.Activity activity : module.activities()) {
                        saved = OutlineSource.renameActivity(saved, activity.id(), activity.title());
                        saved = OutlineSource.setMinutes(saved, activity.id(), activity.minutes());
                    }
                }
                assertEquals(outline, OutlineSource.read(saved).orElseThrow(), file.toString());
                assertEquals(comments(source), comments(saved));
            }
        }
    }

    @Test
    void savingTwiceIsSavingOnce() throws IOException {
        library().forEach((path, bytes) -> {
            byte[] once = saved(path, SourceText.of(bytes));
            assertArrayEquals(once, saved(path, SourceText.of(once)), path);
        });
    }

    private static List<String> comments(String source) {
        return source.lines()
                .filter(line -> line.stripLeading().startsWith("#"))
                .toList();
    }

    private static byte[] saved(String path, String text) {
        if (path.endsWith(".md")) {
            return SourceText.bytes(LessonSource.write(LessonSource.read(text).orElseThrow()));
        }
        if (path.endsWith(".gift")) {
            return SourceText.bytes(QuizSource.write(QuizSource.read(text), ""));
        }
        return SourceText.bytes(text);
    }

    private static Map<String, byte[]> library() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(COURSES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(COURSES.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static Map<String, byte[]> parts(Map<String, byte[]> library) {
        Map<String, byte[]> parts = new TreeMap<>();
        for (CompiledCourse course : Library.compile(library, TODAY).courses()) {
            course.pack().manifest().activities().forEach(activity -> activity.parts()
                    .forEach((language, part) -> parts.put(
                            course.folder() + "/" + activity.id() + "." + language + " " + part.hash(),
                            course.pack().parts().get(part.hash()))));
        }
        return parts;
    }
}

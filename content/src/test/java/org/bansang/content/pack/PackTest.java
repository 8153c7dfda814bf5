package org.bansang.content.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.SampleLibrary;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final String LESSON = "sample/1-first/door.vi.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copySample() {
        SampleLibrary.copyTo(folder);
    }

    private Pack compile() {
        LibraryReport report = Library.compile(folder, SampleLibrary.TODAY);
        assertEquals(1, report.courses().size(), report.problems()::toString);
        return report.courses().getFirst().pack();
    }

    private void replace(String file, String words, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(words));
        Files.writeString(folder.resolve(file), text.replace(words, by));
    }

    private static JsonNode part(Pack pack, String activity, String language) throws IOException {
        Manifest.PartReference reference =
                pack.manifest().activity(activity).orElseThrow().parts().get(language);
        return new ObjectMapper().readTree(pack.parts().get(reference.hash()));
    }

    @Test
    void theSameCourseGivesTheSameBytes() {
        Pack first = compile();
        Pack second = compile();
        assertEquals(first.id(), second.id());
        assertArrayEquals(first.manifestBytes(), second.manifestBytes());
        assertEquals(first.parts().keySet(), second.parts().keySet());
    }

    @Test
    void lineEndingsAndComposedLettersDoNotChangeThePack() throws IOException {
        String id = compile().id();
        String text = Files.readString(folder.resolve(LESSON));
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        Files.writeString(folder.resolve(LESSON), "\uFEFF" + decomposed.replace("\n", "\r\n"));
        assertEquals(id, compile().id());
    }

    @Test
    void everyHashIsTheShaOfItsBytesAndEveryPartIsNamedInTheManifest() {
        Pack pack = compile();
        assertEquals(pack.id(), Sha256.hex(pack.manifestBytes()));
        Set<String> named = new TreeSet<>();
        pack.manifest().facts().values().forEach(reference -> named.add(reference.hash()));
        pack.manifest()
                .activities()
                .forEach(activity -> activity.parts().values().forEach(reference -> {
                    named.add(reference.hash());
                    assertEquals(reference.bytes(), pack.parts().get(reference.hash()).length);
                }));
        assertEquals(named, pack.parts().keySet());
        pack.parts().forEach((hash, bytes) -> assertEquals(hash, Sha256.hex(bytes)));
    }

    @Test
    void theDownloadOfALanguageIsTheSumOfItsParts() {
        Manifest manifest = compile().manifest();
        long sum = manifest.facts().get("vi").bytes()
                + manifest.activities().stream()
                        .mapToLong(activity -> activity.parts().get("vi").bytes())
                        .sum();
        assertEquals(sum, manifest.bytes().get("vi"));
    }

    @Test
    void aStoredManifestReadsBackToTheSameRecords() {
        Pack pack = compile();
        Manifest read = Manifest.read(pack.manifestBytes());
        assertEquals(pack.manifest(), read);
        assertEquals("sample", read.course().slug());
        assertEquals(Audience.RESIDENT, read.course().audience());
        assertEquals(60, read.activity("door-check").orElseThrow().pass());
        assertEquals(
                List.of(ActivityKind.LESSON, ActivityKind.PRACTICE, ActivityKind.QUIZ),
                read.activities().stream().map(Manifest.Activity::kind).limit(3).toList());
        assertEquals(ActivityKind.OBSERVED_TASK, read.activities().getLast().kind());
    }

    @Test
    void bytesThatAreNoManifestAreRefused() {
        for (String bytes : List.of("", "null", "{}", "[]", "{\"format\":\"bansang-pack/9\"}")) {
            assertThrows(
                    IllegalArgumentException.class, () -> Manifest.read(bytes.getBytes(StandardCharsets.UTF_8)), bytes);
        }
    }

    @Test
    void aCorrectedFactChangesOnlyTheSmallFactsParts() throws IOException {
        Pack before = compile();
        replace("facts.yaml", "1900 0000", "1900 1111");
        Pack after = compile();
        Set<String> changed = new HashSet<>(after.parts().keySet());
        changed.removeAll(before.parts().keySet());
        assertEquals(
                Set.of(
                        after.manifest().facts().get("vi").hash(),
                        after.manifest().facts().get("en").hash()),
                changed);
    }

    @Test
    void aMissingTranslationFallsBackToTheSourcePart() throws IOException {
        Files.delete(folder.resolve("sample/1-first/door-check.en.gift"));
        Manifest.Activity quiz = compile().manifest().activity("door-check").orElseThrow();
        assertEquals(quiz.parts().get("vi"), quiz.parts().get("en"));
    }

    @Test
    void aChangedWordChangesThePack() throws IOException {
        String id = compile().id();
        replace(LESSON, "Đóng cửa lại.", "Khóa cửa lại.");
        assertNotEquals(id, compile().id());
    }

    @Test
    void aLessonIsCutIntoScreensWithSafeHtmlAndFactsLeftOpen() throws IOException {
        replace(LESSON, "- Không cho ai mượn.", "- A < B & *nghiêng* [xem](https://example.org/?a=1&b=2)\n  - con");
        JsonNode screen = part(compile(), "door", "vi").path("screens").path(1);
        assertEquals("Cửa và chìa", screen.path("heading").asText());
        JsonNode blocks = screen.path("blocks");
        assertEquals(
                "Cửa nhà có <strong>chìa riêng</strong>. Mất chìa thì gọi <span data-fact=\"hotline\"></span>.",
                blocks.path(0).path("html").asText());
        assertEquals(
                "Cửa nhà có chìa riêng. Mất chìa thì gọi {fact:hotline}.",
                blocks.path(0).path("text").asText());
        assertEquals(
                "A &lt; B &amp; <em>nghiêng</em> <a href=\"https://example.org/?a=1&amp;b=2\">xem</a><br>• con",
                blocks.path(1).path("items").path(1).asText());
    }

    @Test
    void anObservedTaskIsAPartOfItsOwnThatDoesNotCountForCompletion() throws IOException {
        Pack pack = compile();
        JsonNode task = part(pack, "door-shown", "en");
        assertEquals("observed-task", task.path("kind").asText());
        assertEquals(
                "The practice key with the number of {fact:hotline}",
                task.path("needs").path(1).asText());
        assertEquals(
                "{\"id\":\"asks-who\",\"must\":true,\"text\":\"Asks who is knocking\"}",
                task.path("steps").path(0).toString());
        assertEquals(2, task.path("pass").asInt());
        assertTrue(task.path("observer").asText().startsWith("The observer helps with words"));
        Manifest manifest = pack.manifest();
        assertEquals(
                List.of("hotline"),
                manifest.activity("door-shown").orElseThrow().facts());
        assertEquals(manifest.activities().subList(0, manifest.activities().size() - 1), manifest.counted());
    }

    @Test
    void practiceTextsHoldTheirDummyValues() throws IOException {
        JsonNode practice = part(compile(), "door-practice", "en");
        assertEquals(
                "The practice code is 482913.",
                practice.path("screens").path("lock").path("hint").asText());
        assertEquals(
                "Call {fact:hotline}",
                practice.path("screens")
                        .path("repair")
                        .path("parts")
                        .path(0)
                        .path("options")
                        .path(0)
                        .path("text")
                        .asText());
    }
}

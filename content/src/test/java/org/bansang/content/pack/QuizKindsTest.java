package org.bansang.content.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.SampleLibrary;
import org.bansang.content.grade.Grading;
import org.bansang.content.grade.UngradableException;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.junit.jupiter.api.Test;

/** A course with every kind of question there is. */
class QuizKindsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode quiz(String language) throws IOException {
        LibraryReport report = Library.compile(SampleLibrary.resource("kinds"), SampleLibrary.TODAY);
        assertEquals(List.of(), report.problems());
        Pack pack = report.courses().getFirst().pack();
        Manifest.Activity activity = pack.manifest().activity("all-check").orElseThrow();
        return JSON.readTree(pack.parts().get(activity.parts().get(language).hash()));
    }

    private static JsonNode question(JsonNode quiz, String id) {
        for (JsonNode question : quiz.path("questions")) {
            if (question.path("id").asText().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("No question " + id);
    }

    private static List<String> all(JsonNode list, String member) {
        List<String> found = new ArrayList<>();
        list.forEach(entry -> found.add(entry.path(member).asText()));
        return found;
    }

    @Test
    void everyKindIsInTheCourse() throws IOException {
        List<String> types = all(quiz("vi").path("questions"), "type");
        for (QuestionType type : QuestionType.values()) {
            assertTrue(types.contains(type.name().toLowerCase(Locale.ROOT)), type.name());
        }
    }

    @Test
    void rightSidesAreShownInAnotherOrderThanTheLeftOnesTheSameInEveryLanguage() throws IOException {
        JsonNode vietnamese = question(quiz("vi"), "pairs");
        JsonNode english = question(quiz("en"), "pairs");
        assertEquals(List.of("1", "2", "3"), all(vietnamese.path("answers"), "id"));
        assertEquals(List.of("a", "b", "c", "d"), all(vietnamese.path("options"), "id"));
        assertNotEquals(List.of("a", "b", "c"), all(vietnamese.path("answers"), "match"));
        assertEquals(all(vietnamese.path("answers"), "match"), all(english.path("answers"), "match"));
        assertTrue(all(vietnamese.path("options"), "text").contains("Sổ tay cá nhân"));
        assertFalse(all(vietnamese.path("answers"), "text").contains(""));
    }

    @Test
    void numbersAreWrittenAsTheirReadersWriteThem() throws IOException {
        JsonNode vietnamese = question(quiz("vi"), "one-number").path("answers").get(0);
        assertEquals("4,5", vietnamese.path("text").asText());
        assertEquals(4.5, vietnamese.path("from").asDouble());
        assertEquals(
                "4.5",
                question(quiz("en"), "one-number")
                        .path("answers")
                        .get(0)
                        .path("text")
                        .asText());
        JsonNode range = question(quiz("vi"), "some-numbers").path("answers").get(0);
        assertEquals("từ 730 đến 750", range.path("text").asText());
    }

    @Test
    void whatFollowsAGapIsKeptApartFromWhatComesBeforeIt() throws IOException {
        JsonNode question = question(quiz("vi"), "missing-choice");
        assertEquals("choice", question.path("type").asText());
        assertEquals("Mỗi tài khoản công vụ thuộc về", question.path("text").asText());
        assertEquals("và không cho ai mượn.", question.at("/after/text").asText());
        assertEquals("short", question(quiz("vi"), "missing-word").path("type").asText());
    }

    @Test
    void theCompiledPartIsWhatIsGraded() throws IOException, UngradableException {
        JsonNode quiz = quiz("vi");
        List<String> pairs = new ArrayList<>();
        question(quiz, "pairs")
                .path("answers")
                .forEach(answer -> pairs.add(answer.path("id").asText() + "[.]"
                        + answer.path("match").asText()));
        Map<String, List<String>> right = Map.of(
                "one-choice", List.of("1"),
                "several", List.of("1", "2"),
                "true-or-false", List.of("false"),
                "pairs", pairs,
                "one-number", List.of("4.5"),
                "some-numbers", List.of("735"),
                "few-words", List.of("một cửa"),
                "missing-choice", List.of("1"),
                "missing-word", List.of("Số"));
        assertEquals(1, Grading.quiz(quiz, right, 100).score());
    }
}

package org.bansang.content.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors that the learner app's tests read too, so that both graders agree. */
class GradingVectorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> vectors() {
        return SampleLibrary.files(SampleLibrary.resource("grading"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void eachVectorIsGradedAsExpected(Path file) throws IOException, UngradableException {
        JsonNode vector = JSON.readTree(file.toFile());
        JsonNode expected = vector.path("expected");
        if (expected.path("error").asBoolean()) {
            UngradableException refused = assertThrows(UngradableException.class, () -> grade(vector));
            assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
            return;
        }
        Grade grade = grade(vector);
        assertEquals(expected.path("completed").asBoolean(), grade.completed());
        assertEquals(expected.path("passed").asBoolean(), grade.passed());
        assertEquals(expected.path("score").asDouble(), grade.score());
    }

    @Test
    void thereAreVectorsOfBothKindsAndIllegalOnes() {
        assertTrue(vectors().size() >= 12);
    }

    private static Grade grade(JsonNode vector) throws UngradableException {
        return vector.has("steps")
                ? Grading.practice(vector.path("part"), vector.path("steps"), vector.path("mode"))
                : Grading.quiz(
                        vector.path("part"),
                        vector.path("responses"),
                        vector.path("pass").asInt());
    }
}

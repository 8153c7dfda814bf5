package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quiz scores the mean of its questions. */
final class QuizGrading {
    private final JsonNode questions;
    private final int passPercent;

    QuizGrading(JsonNode part, int passPercent) throws UngradableException {
        if (!part.path("kind").asText().equals("quiz") || part.path("questions").isEmpty()) {
            throw new UngradableException("The part is not a quiz with questions.");
        }
        this.questions = part.path("questions");
        this.passPercent = passPercent;
    }

    Grade grade(Map<String, List<String>> responses) throws UngradableException {
        checkQuestionsAreKnown(responses.keySet());
        List<Grade.Detail> details = new ArrayList<>();
        double sum = 0;
        for (JsonNode question : questions) {
            String id = question.path("id").asText();
            double percent = new QuestionGrading(question).percent(responses.getOrDefault(id, List.of()));
            sum += percent;
            details.add(new Grade.Detail(id, rounded(percent / QuestionGrading.FULL, 4)));
        }
        double percent = rounded(sum / questions.size(), 2);
        boolean passed = percent >= passPercent;
        return new Grade(passed, passed, rounded(percent / QuestionGrading.FULL, 4), details);
    }

    private void checkQuestionsAreKnown(Set<String> asked) throws UngradableException {
        Set<String> known = new HashSet<>();
        questions.forEach(question -> known.add(question.path("id").asText()));
        for (String id : asked) {
            if (!known.contains(id)) {
                throw new UngradableException("The quiz has no question " + id + ".");
            }
        }
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

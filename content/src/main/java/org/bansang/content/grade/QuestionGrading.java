package org.bansang.content.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs what was answered to one question, 0 to 100 percent. */
final class QuestionGrading {
    static final double FULL = 100;
    /** Between the two sides of a pair, as in xAPI. */
    private static final String JOINED = "[.]";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,10})?");

    private final JsonNode question;
    private final String id;

    QuestionGrading(JsonNode question) {
        this.question = question;
        this.id = question.path("id").asText();
    }

    double percent(List<String> given) throws UngradableException {
        String type = question.path("type").asText();
        if (given.size() > 1 && !type.equals("multiple") && !type.equals("matching")) {
            throw new UngradableException("Question " + id + " takes one answer only.");
        }
        return switch (type) {
            case "matching" -> pairs(given);
            case "numerical" -> given.isEmpty() ? 0 : number(given.getFirst());
            case "short" -> given.isEmpty() ? 0 : words(given.getFirst());
            default -> chosen(given, type.equals("multiple"));
        };
    }

    private double chosen(List<String> chosen, boolean multiple) throws UngradableException {
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw new UngradableException("An answer to question " + id + " is named twice.");
        }
        double sum = 0;
        for (String answer : chosen) {
            JsonNode found = named("answers", answer)
                    .orElseThrow(() -> new UngradableException("Question " + id + " has no answer " + answer + "."));
            sum += found.path("weight").asDouble();
        }
        double weighed = Math.clamp(sum, 0, FULL);
        return multiple || weighed == FULL ? weighed : 0;
    }

    /** Every pair counts the same; a wrong one takes nothing away. */
    private double pairs(List<String> given) throws UngradableException {
        Map<String, String> sides = new HashMap<>();
        for (String pair : given) {
            int middle = pair.indexOf(JOINED);
            String left = middle < 0 ? pair : pair.substring(0, middle);
            String right = middle < 0 ? "" : pair.substring(middle + JOINED.length());
            if (named("answers", left).isEmpty() || named("options", right).isEmpty()) {
                throw new UngradableException("Question " + id + " has no pair " + pair + ".");
            }
            if (sides.put(left, right) != null) {
                throw new UngradableException("An answer to question " + id + " is named twice.");
            }
        }
        int right = 0;
        for (JsonNode answer : question.path("answers")) {
            String match = answer.path("match").asText();
            right += match.equals(sides.get(answer.path("id").asText())) ? 1 : 0;
        }
        return right * FULL / question.path("answers").size();
    }

    private double number(String given) throws UngradableException {
        if (!NUMBER.matcher(given).matches()) {
            throw new UngradableException("The answer to question " + id + " is not a number.");
        }
        double number = Double.parseDouble(given);
        for (JsonNode answer : question.path("answers")) {
            if (answer.has("from")
                    && answer.path("from").asDouble() <= number
                    && number <= answer.path("to").asDouble()) {
                return weight(answer);
            }
        }
        return 0;
    }

    private double words(String given) throws UngradableException {
        if (given.length() > TypedText.LONGEST || TypedText.holdsLongNumber(given)) {
            throw new UngradableException("The answer to question " + id + " is too long, or holds a long number.");
        }
        String key = TypedText.key(given);
        for (JsonNode answer : question.path("answers")) {
            if (TypedText.key(answer.path("text").asText()).equals(key) && !key.isEmpty()) {
                return weight(answer);
            }
        }
        return 0;
    }

    private static double weight(JsonNode answer) {
        return Math.clamp(answer.path("weight").asDouble(), 0, FULL);
    }

    private Optional<JsonNode> named(String list, String name) {
        for (JsonNode candidate : question.path(list)) {
            if (candidate.path("id").asText().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}

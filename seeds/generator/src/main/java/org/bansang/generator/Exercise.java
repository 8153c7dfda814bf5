package org.bansang.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.grade.Grade;
import org.bansang.content.grade.Grading;
import org.bansang.content.grade.UngradableException;
import org.bansang.content.pack.Manifest.Activity;

/** An activity with a few dozen ways through it, good and bad: grading each once is cheaper than grading each learner. */
final class Exercise {
    private static final int WAYS = 24;
    private static final int MOST_STEPS = 60;
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.6;

    private final Activity activity;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Attempt> passing;

    Exercise(Activity activity, JsonNode part, Chance chance) {
        this.activity = activity;
        if (activity.kind() == ActivityKind.LESSON) {
            attempts.add(new Attempt(null, null, new Grade(true, true, 1, List.of())));
        }
        for (int way = 0; activity.kind() != ActivityKind.LESSON && way < WAYS; way++) {
            double skill = way == 0 ? 1 : way % 2 == 0 ? SURE : UNSURE;
            attempts.add(
                    activity.kind() == ActivityKind.QUIZ ? quiz(part, skill, chance) : practice(part, skill, chance));
        }
        this.passing = attempts.stream().filter(way -> way.grade().passed()).toList();
    }

    String id() {
        return activity.id();
    }

    int minutes() {
        return Math.max(1, activity.minutes());
    }

    boolean isLesson() {
        return activity.kind() == ActivityKind.LESSON;
    }

    /** A first try is anything; who tries again has learned something. */
    Attempt attempt(Chance chance, int triesBefore) {
        return chance.happens(triesBefore == 0 ? 0.5 : 0.8) ? chance.pick(passing) : chance.pick(attempts);
    }

    private Attempt quiz(JsonNode part, double skill, Chance chance) {
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        for (JsonNode question : part.path("questions")) {
            ArrayNode chosen = responses.putArray(question.path("id").asText());
            (chance.happens(skill) ? right(question) : tried(question, chance)).forEach(chosen::add);
        }
        try {
            int pass = activity.pass() == null ? 100 : activity.pass();
            return new Attempt("responses", responses, Grading.quiz(part, responses, pass));
        } catch (UngradableException e) {
            throw new IllegalStateException("Quiz " + activity.id() + " does not understand its own answers", e);
        }
    }

    /** What is right, as a statement says it. */
    private static List<String> right(JsonNode question) {
        List<String> right = new ArrayList<>();
        for (JsonNode answer : question.path("answers")) {
            String id = answer.path("id").asText();
            boolean counts = answer.path("weight").asDouble() > 0;
            switch (question.path("type").asText()) {
                case "matching" -> right.add(id + "[.]" + answer.path("match").asText());
                case "numerical" ->
                    right.addAll(counts ? List.of(answer.path("from").asText()) : List.of());
                case "short" ->
                    right.addAll(counts ? List.of(answer.path("text").asText()) : List.of());
                default -> right.addAll(counts ? List.of(id) : List.of());
            }
        }
        boolean typed =
                List.of("numerical", "short").contains(question.path("type").asText());
        return typed ? right.subList(0, 1) : right;
    }

    /** What somebody answers who does not know. */
    private static List<String> tried(JsonNode question, Chance chance) {
        JsonNode answers = question.path("answers");
        JsonNode options = question.path("options");
        String any = answers.path(chance.below(answers.size())).path("id").asText();
        return switch (question.path("type").asText()) {
            case "matching" ->
                List.of(any + "[.]"
                        + options.path(chance.below(options.size())).path("id").asText());
            case "numerical" -> List.of("-1");
            case "short" -> List.of("?");
            default -> List.of(any);
        };
    }

    private Attempt practice(JsonNode part, double skill, Chance chance) {
        Map<String, Integer> way = wayToAGoodEnd(part);
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        boolean good = true;
        for (int round = 0; good && round < part.at("/pass/rounds").asInt(1); round++) {
            String place = part.path("start").asText();
            while (!part.path("ends").has(place) && steps.size() < MOST_STEPS) {
                JsonNode rules = part.path("screens").path(place).path("on");
                int rule = chance.happens(skill) ? way.getOrDefault(place, 0) : chance.below(rules.size());
                steps.addObject().put("screen", place).put("on", rule);
                place = rules.path(rule).path("go").asText(place);
            }
            good = part.path("ends").path(place).path("success").asBoolean();
        }
        try {
            return new Attempt("steps", steps, Grading.practice(part, steps));
        } catch (UngradableException e) {
            throw new IllegalStateException("Practice " + activity.id() + " does not understand its own steps", e);
        }
    }

    /** From each screen the number of the rule that brings one nearer to an end that counts: found from the ends backwards. */
    private static Map<String, Integer> wayToAGoodEnd(JsonNode part) {
        Map<String, Integer> rules = new HashMap<>();
        Deque<String> reached = new ArrayDeque<>();
        part.path("ends").properties().forEach(end -> {
            if (end.getValue().path("success").asBoolean()) {
                reached.add(end.getKey());
            }
        });
        while (!reached.isEmpty()) {
            String goal = reached.remove();
            part.path("screens").properties().forEach(screen -> {
                int rule = ruleTo(goal, screen.getValue().path("on"));
                if (rule >= 0 && rules.putIfAbsent(screen.getKey(), rule) == null) {
                    reached.add(screen.getKey());
                }
            });
        }
        return rules;
    }

    private static int ruleTo(String goal, JsonNode rules) {
        for (int i = 0; i < rules.size(); i++) {
            JsonNode rule = rules.get(i);
            if (rule.path("go").asText().equals(goal) && !rule.hasNonNull("mistake")) {
                return i;
            }
        }
        return -1;
    }
}

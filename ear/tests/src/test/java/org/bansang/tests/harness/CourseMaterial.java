package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published course as a learner holds it, and the right and wrong ways through it. */
public final class CourseMaterial {
    private static final Pattern REFERENCE = Pattern.compile("\\{(fact|value):([^}]+)}");

    private final String pack;
    private final JsonNode manifest;
    private final Map<String, JsonNode> parts = new ConcurrentHashMap<>();

    private CourseMaterial(String pack, JsonNode manifest) {
        this.pack = pack;
        this.manifest = manifest;
    }

    /** The course of that slug in the catalogue. */
    public static CourseMaterial of(String slug) {
        JsonNode courses = Api.guest().get("/api/courses").require(200).json().path("courses");
        for (JsonNode course : courses) {
            if (course.path("slug").asText().equals(slug)) {
                String pack = course.path("pack").asText();
                return new CourseMaterial(
                        pack, Api.guest().get("/api/packs/" + pack).require(200).json());
            }
        }
        throw new AssertionError("The catalogue has no course " + slug + ": " + courses);
    }

    public String pack() {
        return pack;
    }

    public String courseId() {
        return manifest.at("/course/id").asText();
    }

    public JsonNode manifest() {
        return manifest;
    }

    /** What a learner does alone, in the order of the course: what others must see does not count for completion. */
    public List<JsonNode> activities() {
        return all().stream()
                .filter(activity -> !activity.path("kind").asText().equals("observed-task"))
                .toList();
    }

    /** Every activity in the order of the course. */
    public List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        manifest.path("modules").forEach(module -> module.path("activities").forEach(all::add));
        return all;
    }

    /** The first activity of that kind. */
    public String first(String kind) {
        return all().stream()
                .filter(activity -> activity.path("kind").asText().equals(kind))
                .map(activity -> activity.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The course has no " + kind));
    }

    /** What the activity is: lesson, practice, quiz or observed-task. */
    public String kind(String activity) {
        return activity(activity).path("kind").asText();
    }

    public JsonNode activity(String id) {
        return all().stream()
                .filter(activity -> activity.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The course has no activity " + id));
    }

    /** The text of an activity in a language. */
    public JsonNode part(String activity, String language) {
        return fetched(
                activity(activity).path("parts").path(language).path("hash").asText());
    }

    private JsonNode fetched(String hash) {
        return parts.computeIfAbsent(
                hash,
                wanted -> Api.guest().get("/api/parts/" + wanted).require(200).json());
    }

    /** How a text begins as a reader sees it, up to and with its first fact: behind that may stand that it is stale. */
    public String beginning(JsonNode part, String text, String language) {
        JsonNode facts = fetched(
                        manifest.path("facts").path(language).path("hash").asText())
                .path("facts");
        return REFERENCE
                .matcher(text.replaceFirst("(\\{fact:[^}]+}).*", "$1"))
                .replaceAll(reference -> Matcher.quoteReplacement(
                        reference.group(1).equals("fact")
                                ? facts.path(reference.group(2)).path("value").asText()
                                : part.path("values").path(reference.group(2)).asText()));
    }

    /** Every question answered right. */
    public ObjectNode rightResponses(String quiz) {
        return responses(quiz, true);
    }

    /** Every question answered wrong. */
    public ObjectNode wrongResponses(String quiz) {
        return responses(quiz, false);
    }

    private ObjectNode responses(String quiz, boolean right) {
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        for (JsonNode question : part(quiz, "vi").path("questions")) {
            ArrayNode chosen = responses.putArray(question.path("id").asText());
            (right ? right(question) : wrong(question)).forEach(chosen::add);
        }
        return responses;
    }

    private static List<String> right(JsonNode question) {
        List<String> right = new ArrayList<>();
        for (JsonNode answer : question.path("answers")) {
            String id = answer.path("id").asText();
            switch (question.path("type").asText()) {
                case "matching" -> right.add(id + "[.]" + answer.path("match").asText());
                case "numerical" -> right.add(answer.path("from").asText());
                case "short" -> right.add(answer.path("text").asText());
                default -> right.addAll(answer.path("weight").asDouble() > 0 ? List.of(id) : List.of());
            }
        }
        boolean typed =
                List.of("numerical", "short").contains(question.path("type").asText());
        return typed ? right.subList(0, 1) : right;
    }

    private static List<String> wrong(JsonNode question) {
        return switch (question.path("type").asText()) {
            case "matching" -> List.of();
            case "numerical" -> List.of("-999999");
            case "short" -> List.of("?");
            default -> {
                for (JsonNode answer : question.path("answers")) {
                    if (answer.path("weight").asDouble() <= 0) {
                        yield List.of(answer.path("id").asText());
                    }
                }
                yield List.of();
            }
        };
    }

    /** A whole run on one's own without a mistake: the shortest way, as often as the practice wants it. */
    public ArrayNode rightSteps(String practice) {
        ArrayNode run = JsonNodeFactory.instance.arrayNode();
        for (int round = 0; round < rounds(practice); round++) {
            run.addAll(shortestWay(practice));
        }
        return run;
    }

    /** How often a practice is done in one run on one's own. */
    public int rounds(String practice) {
        return part(practice, "vi").at("/pass/rounds").asInt(1);
    }

    /** The shortest way to an end that counts, without a mistake. */
    public ArrayNode shortestWay(String practice) {
        JsonNode part = part(practice, "vi");
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(part.path("start").asText(), List.of())));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (part.at("/ends/" + way.screen() + "/success").asBoolean()) {
                ArrayNode steps = JsonNodeFactory.instance.arrayNode();
                way.steps().forEach(steps::add);
                return steps;
            }
            if (seen.add(way.screen())) {
                open.addAll(way.onwards(part));
            }
        }
        throw new AssertionError("No way through the practice " + practice);
    }

    private record Way(String screen, List<ObjectNode> steps) {

        List<Way> onwards(JsonNode part) {
            List<Way> ways = new ArrayList<>();
            JsonNode rules = part.path("screens").path(screen).path("on");
            for (int i = 0; i < rules.size(); i++) {
                JsonNode rule = rules.get(i);
                if (rule.hasNonNull("go") && !rule.hasNonNull("mistake")) {
                    List<ObjectNode> longer = new ArrayList<>(steps);
                    longer.add(JsonNodeFactory.instance
                            .objectNode()
                            .put("screen", screen)
                            .put("on", i));
                    ways.add(new Way(rule.path("go").asText(), longer));
                }
            }
            return ways;
        }
    }
}

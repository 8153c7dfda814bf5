package org.bansang.content.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the page around the phone shows.
 *
 * @param pack none when the course never compiled
 * @param stale by id the day on which a fact should have been checked
 */
record PreviewState(
        String version,
        String folder,
        String locale,
        @Nullable String pack,
        @Nullable Manifest manifest,
        List<Remark> problems,
        Map<String, String> stale) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One line of lint. */
    record Remark(String severity, String place, String rule, String sentence) {

        static Remark of(Problem problem, Locale locale) {
            return new Remark(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.file() + ":" + problem.line(),
                    problem.rule(),
                    problem.sentence(locale));
        }
    }

    static PreviewState of(PreviewedCourse course, Locale locale) {
        Pack pack = course.pack().orElse(null);
        return new PreviewState(
                course.version(),
                course.name(),
                locale.getLanguage(),
                pack == null ? null : pack.id(),
                pack == null ? null : pack.manifest(),
                course.problems().stream()
                        .map(problem -> Remark.of(problem, locale))
                        .toList(),
                pack == null ? Map.of() : stale(pack, course.today()));
    }

    private static Map<String, String> stale(Pack pack, LocalDate today) {
        Map<String, String> stale = new TreeMap<>();
        Map<String, byte[]> parts = pack.parts();
        for (Manifest.PartReference reference : pack.manifest().facts().values()) {
            for (Map.Entry<String, JsonNode> fact :
                    read(parts.get(reference.hash())).path("facts").properties()) {
                String reviewBy = fact.getValue().path("reviewBy").asText();
                if (LocalDate.parse(reviewBy).isBefore(today)) {
                    stale.put(fact.getKey(), reviewBy);
                }
            }
        }
        return stale;
    }

    private static JsonNode read(byte @Nullable [] part) {
        try {
            return JSON.readTree(part == null ? new byte[0] : part);
        } catch (IOException e) {
            throw new UncheckedIOException("A compiled part could not be read again", e);
        }
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The state of a preview could not be written as JSON", e);
        }
    }
}

package org.bansang.lms.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Shows a version of a course, live or not, to those who look after courses.
 */
@Stateless
public class PreviewService {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    CourseService courses;

    @Inject
    Clock clock;

    /** The outline of a version. */
    public Manifest outline(Caller caller, String pack) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return courses.manifest(pack);
    }

    /** What the version relies on in that language, the values to be checked next first. */
    public List<FactSummary> facts(Caller caller, String pack, String language) {
        Manifest.PartReference facts = outline(caller, pack).facts().get(language);
        if (facts == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return read(facts.hash()).get("facts").properties().stream()
                .map(fact -> summary(fact.getKey(), fact.getValue(), today))
                .sorted(Comparator.comparing(FactSummary::reviewBy).thenComparing(FactSummary::id))
                .toList();
    }

    private JsonNode read(String hash) {
        try {
            return JSON.readTree(courses.partBytes(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("Stored part " + hash + " is damaged", e);
        }
    }

    private static FactSummary summary(String id, JsonNode fact, LocalDate today) {
        LocalDate reviewBy = LocalDate.parse(fact.get("reviewBy").asText());
        return new FactSummary(
                id,
                fact.get("value").asText(),
                fact.get("source").asText(),
                LocalDate.parse(fact.get("checkedOn").asText()),
                reviewBy,
                fact.get("confidence").asText(),
                reviewBy.isBefore(today));
    }
}

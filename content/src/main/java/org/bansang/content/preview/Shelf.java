package org.bansang.content.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;

/** The catalogue as the learner app reads it from the platform. */
record Shelf(List<Entry> courses) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the catalogue says of one course. */
    record Entry(
            String id,
            String slug,
            Map<String, String> title,
            Map<String, String> summary,
            String audience,
            List<String> languages,
            int minutes,
            String pack,
            Map<String, Long> bytes) {

        static Entry of(Pack pack) {
            Manifest.Course course = pack.manifest().course();
            return new Entry(
                    course.id(),
                    course.slug(),
                    course.title(),
                    course.summary(),
                    course.audience().word(),
                    course.languages(),
                    course.minutes(),
                    pack.id(),
                    pack.manifest().bytes());
        }
    }

    static Shelf of(List<Pack> packs) {
        return new Shelf(packs.stream().map(Entry::of).toList());
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The catalogue of a preview could not be written as JSON", e);
        }
    }
}

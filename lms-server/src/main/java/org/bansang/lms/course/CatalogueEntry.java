package org.bansang.lms.course;

import java.util.List;
import java.util.Map;
import org.bansang.content.pack.Manifest;

/**
 * A course as the catalogue shows it.
 *
 * @param pack the version learners get now
 * @param bytes what a phone downloads, by language, so that the cost is known before
 */
public record CatalogueEntry(
        String id,
        String slug,
        Map<String, String> title,
        Map<String, String> summary,
        String audience,
        List<String> languages,
        int minutes,
        String pack,
        Map<String, Long> bytes) {

    static CatalogueEntry of(String pack, Manifest manifest) {
        Manifest.Course course = manifest.course();
        return new CatalogueEntry(
                course.id(),
                course.slug(),
                course.title(),
                course.summary(),
                course.audience().word(),
                course.languages(),
                course.minutes(),
                pack,
                manifest.bytes());
    }
}

package org.bansang.content.pack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a pack; its SHA-256 is the pack's id.
 *
 * @param facts the facts part of each language
 * @param bytes what a phone downloads for each language, in bytes, without the manifest itself
 */
public record Manifest(
        String format,
        Course course,
        List<CourseModule> modules,
        Map<String, PartReference> facts,
        Map<String, Long> bytes) {

    /** The first word of every manifest; a reader refuses others. */
    public static final String FORMAT = "bansang-pack/1";

    /**
     * Reads a stored manifest.
     *
     * @throws IllegalArgumentException when the bytes are no manifest of this format
     */
    public static Manifest read(byte[] json) {
        Manifest manifest;
        try {
            manifest = CanonicalJson.MAPPER.readValue(json, Manifest.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("These bytes are not a manifest", e);
        }
        if (manifest == null || !FORMAT.equals(manifest.format())) {
            throw new IllegalArgumentException("These bytes are not a manifest of the format " + FORMAT);
        }
        return manifest;
    }

    /** All activities in the order in which they are learned. */
    public List<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    /** The activities without which the course is not complete, in their order. */
    public List<Activity> counted() {
        return activities().stream()
                .filter(activity -> activity.kind().isDoneAlone())
                .toList();
    }

    public Optional<Activity> activity(String id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /**
     * What the catalogue shows of a course.
     *
     * @param id permanent UUID
     * @param languages the first is the source language
     * @param reviewBy ISO date
     * @param place where it stands among the courses for the same people; none: after those that say it
     * @param requires slugs of the courses to be learned before; none: it needs none
     */
    public record Course(
            String id,
            String slug,
            Map<String, String> title,
            Map<String, String> summary,
            Audience audience,
            List<String> languages,
            int minutes,
            String reviewBy,
            Map<String, String> certificateTitle,
            List<Outcome> outcomes,
            @Nullable Integer place,
            @Nullable List<String> requires) {}

    /** What a learner can do afterwards; the mappings are ours, not official ones. */
    public record Outcome(String id, Map<String, String> text, List<String> digcomp, List<String> circular02) {}

    /** A group of activities that belong together. */
    public record CourseModule(String id, Map<String, String> title, List<Activity> activities) {}

    /**
     * One thing to do, with its compiled part in each language.
     *
     * @param pass pass mark in percent, quizzes only
     * @param facts ids of the facts that its texts refer to
     */
    public record Activity(
            String id,
            ActivityKind kind,
            Map<String, String> title,
            int minutes,
            List<String> outcomes,
            @Nullable Integer pass,
            List<String> facts,
            Map<String, PartReference> parts) {}

    /** Where a part is found and what it costs to download. */
    public record PartReference(String hash, long bytes) {}
}

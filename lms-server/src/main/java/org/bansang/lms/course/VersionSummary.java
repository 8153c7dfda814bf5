package org.bansang.lms.course;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A version of a course as a trainer sees it in a list.
 *
 * @param bytes what a phone downloads, by language
 * @param live whether learners get this version now
 */
public record VersionSummary(
        CourseId course,
        String pack,
        int number,
        Instant publishedAt,
        Map<String, String> title,
        Map<String, Long> bytes,
        boolean live)
        implements Serializable {}

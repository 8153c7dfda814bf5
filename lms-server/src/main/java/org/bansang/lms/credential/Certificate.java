package org.bansang.lms.credential;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate with everything that one way or another of showing it needs; texts by language.
 *
 * @param title what the province calls such a paper
 * @param name the person's name when it was issued
 * @param courseTitle what was learned
 * @param note that this is a local record
 * @param verifyUrl the address in the QR code; it carries the signed form
 */
public record Certificate(
        UUID id,
        UUID courseId,
        Map<String, String> title,
        String name,
        Map<String, String> courseTitle,
        List<Skill> skills,
        Map<String, String> note,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant issuedAt,
        String verifyUrl) {

    /** The text in that language, or in Vietnamese. */
    static String in(String language, Map<String, String> texts) {
        String vietnamese = texts.getOrDefault("vi", "");
        return texts.getOrDefault(language, vietnamese);
    }
}

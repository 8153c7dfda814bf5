package org.bansang.lms.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable address of the kind of problem
 * @param title the kind in words
 * @param status HTTP status
 * @param detail this occurrence in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The document for a refusal; types hang under the permanent public address. */
    public static Problem of(ProblemException refusal, String publicUrl) {
        return new Problem(
                publicUrl + "/problems/" + refusal.type(), refusal.title(), refusal.status(), refusal.detail());
    }
}

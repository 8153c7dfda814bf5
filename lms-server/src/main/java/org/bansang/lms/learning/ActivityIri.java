package org.bansang.lms.learning;

import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * The xAPI address of a course or of one of its activities, built from the permanent public address.
 *
 * @param activity id of the activity, none for the course itself
 */
record ActivityIri(CourseId course, @Nullable String activity) {

    private static final String ROOT = "/xapi/activities/";

    /** Reads an address of ours; another's is none. */
    static Optional<ActivityIri> parse(String publicUrl, String iri) {
        if (!iri.startsWith(publicUrl + ROOT)) {
            return Optional.empty();
        }
        String[] segments = iri.substring(publicUrl.length() + ROOT.length()).split("/", -1);
        if (segments.length > 2 || segments[0].length() != 36) {
            return Optional.empty();
        }
        try {
            CourseId course = new CourseId(UUID.fromString(segments[0]));
            return Optional.of(new ActivityIri(course, segments.length == 2 ? segments[1] : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String under(String publicUrl) {
        return publicUrl + ROOT + course + (activity == null ? "" : "/" + activity);
    }
}

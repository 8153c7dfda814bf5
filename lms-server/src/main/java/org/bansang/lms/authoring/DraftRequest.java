package org.bansang.lms.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.bansang.content.edit.FactText;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of requests about drafts, as they came; reading one says in a sentence what is wrong.
 */
public final class DraftRequest {

    private static final int MOST_BYTES = 512 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private DraftRequest() {}

    /**
     * Which draft to open.
     *
     * @param course none for the book of facts
     */
    public record Opening(@Nullable String course) {}

    /** What is said with a step; none when nothing is. */
    public record Note(@Nullable String note) {

        String said() {
            return note == null ? "" : note;
        }
    }

    /** Whose text stays, by file. */
    public record Choices(@Nullable Map<String, FileConflict.Choice> choices) {

        Map<String, FileConflict.Choice> made() {
            return choices == null ? Map.of() : choices;
        }
    }

    /** Which version is to be live again, and why. */
    public record Reverting(@Nullable String pack, @Nullable String reason) {}

    /** A fact with its days in ISO form; its id stands in the address. */
    public record Fact(
            @Nullable Map<String, String> value,
            @Nullable String source,
            @Nullable String checkedOn,
            @Nullable String reviewBy,
            @Nullable String confidence) {

        FactText of(String id) {
            return new FactText(
                    id,
                    value == null ? Map.of() : value,
                    source == null ? "" : source,
                    day(checkedOn),
                    day(reviewBy),
                    confidence == null ? "" : confidence);
        }

        private static LocalDate day(@Nullable String day) {
            try {
                return LocalDate.parse(String.valueOf(day));
            } catch (DateTimeParseException e) {
                throw new InvalidException("checkedOn and reviewBy are days like 2026-11-23.");
            }
        }
    }

    static <T> T read(InputStream body, Class<T> shape) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException("A text holds at most " + MOST_BYTES / 1024 + " KB.");
            }
            T read = JSON.readValue(bytes, shape);
            if (read == null) {
                throw new InvalidException("The body must be a JSON object.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new InvalidException("The body is not a JSON object with the members that are described here.");
        } catch (IOException e) {
            throw new InvalidException("The body was cut short.");
        }
    }

    static DraftId draft(String id) {
        return new DraftId(uuid(id));
    }

    static CourseId course(String id) {
        return new CourseId(uuid(id));
    }

    private static UUID uuid(String id) {
        try {
            if (id.length() == 36) {
                return UUID.fromString(id);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidException("The id must be a UUID.");
        }
        throw new InvalidException("The id must be a UUID.");
    }

    /** The revision that the caller has seen. */
    static int revision(@Nullable String ifMatch) {
        String seen = ifMatch == null ? "" : ifMatch.replace("\"", "").strip();
        if (!seen.matches("[0-9]{1,9}")) {
            throw new InvalidException("If-Match must name the revision that you have seen, as its ETag.");
        }
        return Integer.parseInt(seen);
    }
}

package org.bansang.lms.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * The body with which an approval is noted, as it came; reading it says in a sentence what is wrong.
 *
 * @param id a random UUID of the client's, so that sending again notes nothing twice; may be absent
 * @param office which office has approved
 * @param document the number of its document
 * @param documentDate ISO date that stands on the document
 */
public record ApprovalRequest(
        @Nullable String id, @Nullable String office, @Nullable String document, @Nullable String documentDate) {

    private static final int MOST_BYTES = 16 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    /** The body with which an approval is withdrawn. */
    public record Withdrawal(@Nullable String reason) {

        static String read(InputStream body) {
            String reason = ApprovalRequest.read(body, Withdrawal.class).reason();
            return reason == null ? "" : reason;
        }
    }

    static ApprovalRequest read(InputStream body) {
        return read(body, ApprovalRequest.class);
    }

    private static <T> T read(InputStream body, Class<T> shape) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException("A note about an approval holds at most " + MOST_BYTES + " bytes.");
            }
            T read = JSON.readValue(bytes, shape);
            if (read == null) {
                throw new InvalidException("The body must be a JSON object.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new InvalidException("The body is not a JSON object with the members that this note has.");
        } catch (IOException e) {
            throw new InvalidException("The body was cut short.");
        }
    }

    ApprovalId approvalId() {
        return id == null ? new ApprovalId(UUID.randomUUID()) : approvalId(id);
    }

    ApprovalDraft draft() {
        return new ApprovalDraft(office == null ? "" : office, document == null ? "" : document, day());
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(String.valueOf(documentDate));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static ApprovalId approvalId(String value) {
        try {
            if (value.length() == 36) {
                return new ApprovalId(UUID.fromString(value));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidException("id must be a UUID.");
        }
        throw new InvalidException("id must be a UUID.");
    }
}

package org.bansang.lms.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The body with which a programme is made or changed, as it came; reading it says in a sentence what is wrong.
 *
 * @param id a random UUID of the client's, so that sending again changes nothing; without it each request is another
 *     programme
 * @param role official, facilitator, manager, trainer, reviewer or registrar
 * @param opensOn ISO date, today when absent
 * @param dueOn ISO date
 * @param dueDays days for latecomers, 30 when absent
 */
public record ProgrammeRequest(
        @Nullable String id,
        @Nullable String title,
        @Nullable String basis,
        @Nullable String course,
        @Nullable String role,
        @Nullable String unit,
        @Nullable String opensOn,
        @Nullable String dueOn,
        @Nullable Integer dueDays) {

    private static final int MOST_BYTES = 16 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    static ProgrammeRequest read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException("A programme holds at most " + MOST_BYTES + " bytes.");
            }
            ProgrammeRequest request = JSON.readValue(bytes, ProgrammeRequest.class);
            if (request == null) {
                throw new InvalidException("The body must be a JSON object.");
            }
            return request;
        } catch (JsonProcessingException e) {
            throw new InvalidException("The body is not a JSON object with the members that a programme has.");
        } catch (IOException e) {
            throw new InvalidException("The body was cut short.");
        }
    }

    ProgrammeId programmeId() {
        return new ProgrammeId(id == null ? UUID.randomUUID() : uuid(id, "id"));
    }

    ProgrammeDraft draft(LocalDate today) {
        return new ProgrammeDraft(
                title == null ? "" : title,
                basis == null ? "" : basis,
                new CourseId(uuid(course, "course")),
                role(role),
                new UnitId(uuid(unit, "unit")),
                opensOn == null ? today : day(opensOn, "opensOn"),
                day(dueOn, "dueOn"),
                dueDays == null ? ProgrammeDraft.USUAL_DAYS : dueDays);
    }

    ProgrammeRevision revision() {
        if (Stream.of(id, course, role, unit, opensOn, dueDays).anyMatch(Objects::nonNull)) {
            throw new InvalidException("Only title, basis and dueOn may change; the rest is another programme.");
        }
        return new ProgrammeRevision(title == null ? "" : title, basis == null ? "" : basis, day(dueOn, "dueOn"));
    }

    static UUID uuid(@Nullable String value, String name) {
        try {
            if (value != null && value.length() == 36) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidException(name + " must be a UUID.");
        }
        throw new InvalidException(name + " must be a UUID.");
    }

    static Role role(@Nullable String value) {
        return ProgrammeTarget.ROLES.stream()
                .filter(role -> role.code().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidException("role must be one of "
                        + String.join(
                                ", ",
                                ProgrammeTarget.ROLES.stream().map(Role::code).toList())
                        + "."));
    }

    static LocalDate day(@Nullable String value, String name) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw new InvalidException(name + " must be a date such as 2026-12-31.");
        }
    }
}

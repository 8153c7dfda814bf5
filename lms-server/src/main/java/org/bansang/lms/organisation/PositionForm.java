package org.bansang.lms.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A change of a position as a client sends it: any field may be missing until it was looked at.
 *
 * @param from ISO 8601, first day of the position or of the one that follows
 * @param until ISO 8601, first day on which it is no longer held
 */
public record PositionForm(
        @Nullable String unit, @Nullable String role, @Nullable String from, @Nullable String until) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a body; what is not JSON or has a field too many is refused in words. */
    static PositionForm read(String body) {
        try {
            PositionForm form = JSON.readValue(body, PositionForm.class);
            if (form != null) {
                return form;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidException("The body must be JSON with no other fields than unit, role, from and until.");
        }
        throw new InvalidException("The body must be JSON.");
    }

    UnitId unitId() {
        try {
            return new UnitId(UUID.fromString(required(unit, "unit")));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("unit must be a UUID.");
        }
    }

    Role wantedRole() {
        String code = required(role, "role");
        try {
            return Role.of(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidException("There is no role '" + code + "'.");
        }
    }

    LocalDate firstDay() {
        return day(required(from, "from"), "from");
    }

    LocalDate requiredUntil() {
        return day(required(until, "until"), "until");
    }

    @Nullable
    LocalDate optionalUntil() {
        return until == null ? null : day(until, "until");
    }

    private static LocalDate day(String text, String name) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidException(name + " must be a day such as 2026-12-31.");
        }
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new InvalidException(name + " is missing.");
        }
        return value;
    }
}

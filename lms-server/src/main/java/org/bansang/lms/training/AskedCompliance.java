package org.bansang.lms.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A compliance query as it stands in an address of the API; what cannot be understood is refused, never guessed.
 */
record AskedCompliance(
        String unit,
        @Nullable String programme,
        @Nullable String role,
        @Nullable String state,
        @Nullable String on,
        String text,
        String sort) {

    ComplianceQuery query() {
        boolean descending = sort.startsWith("-");
        String sortBy = descending ? sort.substring(1) : sort;
        return new ComplianceQuery(
                new UnitId(uuid(unit, "unit")),
                programme == null ? null : new ProgrammeId(uuid(programme, "programme")),
                role == null ? null : constant(Role.values(), Role::code, role),
                state == null ? null : constant(AssignmentState.values(), AssignmentState::code, state),
                on == null ? null : day(on),
                text,
                constant(ComplianceQuery.SortBy.values(), ComplianceQuery.SortBy::code, sortBy),
                !descending);
    }

    private static UUID uuid(String value, String name) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(name + " must be a UUID.");
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new InvalidException("on must be a day such as 2026-10-31.");
        }
    }

    private static <E> E constant(E[] constants, Function<E, String> code, String value) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidException("'" + value + "' is not one of the values this parameter takes."));
    }
}

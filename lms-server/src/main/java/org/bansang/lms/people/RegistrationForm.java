package org.bansang.lms.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as a client sends it: any field may be missing until it was looked at. A field that is not of the form
 * is refused, so that nobody sends an identity number and believes it is kept.
 *
 * @param birthBand first and last year, as 1980-1989
 * @param language BCP 47
 */
public record RegistrationForm(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String unit,
        @Nullable String birthBand,
        @Nullable Boolean under16,
        @Nullable String language,
        @Nullable String phone,
        @Nullable String email,
        @Nullable ConsentForm consent) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The consent as a client sends it.
     *
     * @param givenBy self or guardian
     */
    public record ConsentForm(
            @Nullable String version,
            @Nullable String language,
            @Nullable Boolean readAloud,
            @Nullable String givenBy,
            @Nullable String guardianName,
            @Nullable String guardianRelation) {

        private ConsentGiven given() {
            return new ConsentGiven(
                    required(version, "consent.version"),
                    required(language, "consent.language"),
                    Boolean.TRUE.equals(readAloud),
                    by(required(givenBy, "consent.givenBy")),
                    guardianName,
                    guardianRelation);
        }

        private static ConsentGiven.By by(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "self" -> ConsentGiven.By.SELF;
                case "guardian" -> ConsentGiven.By.GUARDIAN;
                default -> throw new InvalidException("consent.givenBy must be self or guardian.");
            };
        }
    }

    /** Reads a body; what is not JSON or has a field too many is refused in words. */
    static RegistrationForm read(String body) {
        try {
            RegistrationForm form = JSON.readValue(body, RegistrationForm.class);
            if (form != null) {
                return form;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidException("The body must be a registration in JSON, without other fields.");
        }
        throw new InvalidException("The body must be a registration in JSON.");
    }

    /** The registration meant; today decides which bands there are. */
    Registration registration(LocalDate today) {
        if (consent == null) {
            throw new InvalidException("consent is missing: silence is not consent.");
        }
        return new Registration(
                new PersonId(uuid(required(id, "id"), "id")),
                required(displayName, "displayName"),
                new UnitId(uuid(required(unit, "unit"), "unit")),
                BirthBand.of(required(birthBand, "birthBand"), today),
                under16,
                required(language, "language"),
                phone,
                email,
                consent.given());
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new InvalidException(name + " is missing.");
        }
        return value;
    }

    static UUID uuid(String value, String name) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidException(name + " must be a UUID.");
        }
    }
}

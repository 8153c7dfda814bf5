package org.bansang.lms.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an address says after its question mark. Addresses are typed, shortened and sent on by people: what one says
 * wrongly is taken as not said.
 */
public record AddressWords(QueryParameters parameters) {

    /** The word under that name. */
    public Optional<String> text(String name) {
        return parameters.getSingleParameter(name);
    }

    /** An id. */
    public Optional<UUID> id(String name) {
        try {
            return text(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day, ISO 8601. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One of these, by its code. */
    public <E> Optional<E> one(String name, E[] values, Function<E, String> code) {
        return text(name).flatMap(word -> Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst());
    }

    /** The code of a constant that has no other: its name in small letters with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

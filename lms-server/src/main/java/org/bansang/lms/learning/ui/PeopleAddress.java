package org.bansang.lms.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of people shows, as it stands in the browser's address: so that the back button, a bookmark and a link
 * sent to a colleague all lead to the same list. What an address says wrongly is taken as not said.
 *
 * @param unit none means the first of the person's own units
 * @param course slug; none means the first course
 * @param name part of a name
 */
record PeopleAddress(
        @Nullable UnitId unit,
        @Nullable String course,
        @Nullable State state,
        String name,
        SortBy sortBy,
        boolean ascending)
        implements Serializable {

    private static final String UNIT = "unit";
    private static final String COURSE = "course";
    private static final String STATE = "state";
    private static final String NAME = "name";
    private static final String SORT = "sort";
    private static final String DESCENDING = "-";

    static PeopleAddress of(QueryParameters parameters) {
        String sort = parameters.getSingleParameter(SORT).orElse("");
        boolean descending = sort.startsWith(DESCENDING);
        return new PeopleAddress(
                parameters
                        .getSingleParameter(UNIT)
                        .flatMap(PeopleAddress::unitId)
                        .orElse(null),
                parameters.getSingleParameter(COURSE).orElse(null),
                parameters
                        .getSingleParameter(STATE)
                        .flatMap(word -> constant(State.values(), word))
                        .orElse(null),
                parameters.getSingleParameter(NAME).orElse("").strip(),
                constant(SortBy.values(), descending ? sort.substring(1) : sort).orElse(SortBy.NAME),
                !descending);
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (unit != null) {
            said.put(UNIT, unit.toString());
        }
        if (course != null) {
            said.put(COURSE, course);
        }
        if (state != null) {
            said.put(STATE, word(state));
        }
        if (!name.isEmpty()) {
            said.put(NAME, name);
        }
        if (sortBy != SortBy.NAME || !ascending) {
            said.put(SORT, (ascending ? "" : DESCENDING) + word(sortBy));
        }
        return QueryParameters.simple(said);
    }

    PeopleAddress at(UnitId other) {
        return new PeopleAddress(other, course, state, name, sortBy, ascending);
    }

    PeopleAddress in(String otherCourse) {
        return new PeopleAddress(unit, otherCourse, state, name, sortBy, ascending);
    }

    PeopleAddress only(@Nullable State otherState) {
        return new PeopleAddress(unit, course, otherState, name, sortBy, ascending);
    }

    PeopleAddress named(String otherName) {
        return new PeopleAddress(unit, course, state, otherName.strip(), sortBy, ascending);
    }

    PeopleAddress sorted(SortBy other, boolean otherAscending) {
        return new PeopleAddress(unit, course, state, name, other, otherAscending);
    }

    /** The same unit and course with everybody in it. */
    PeopleAddress unfiltered() {
        return new PeopleAddress(unit, course, null, "", sortBy, ascending);
    }

    boolean isFiltered() {
        return state != null || !name.isEmpty();
    }

    private static Optional<UnitId> unitId(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

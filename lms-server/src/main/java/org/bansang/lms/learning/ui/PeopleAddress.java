package org.bansang.lms.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.ui.AddressWords;
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
        AddressWords said = new AddressWords(parameters);
        boolean descending =
                said.text(SORT).filter(sort -> sort.startsWith(DESCENDING)).isPresent();
        return new PeopleAddress(
                said.id(UNIT).map(UnitId::new).orElse(null),
                said.text(COURSE).orElse(null),
                said.one(STATE, State.values(), AddressWords::word).orElse(null),
                said.text(NAME).orElse("").strip(),
                said.one(SORT, SortBy.values(), sortBy -> (descending ? DESCENDING : "") + AddressWords.word(sortBy))
                        .orElse(SortBy.NAME),
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
            said.put(STATE, AddressWords.word(state));
        }
        if (!name.isEmpty()) {
            said.put(NAME, name);
        }
        if (sortBy != SortBy.NAME || !ascending) {
            said.put(SORT, (ascending ? "" : DESCENDING) + AddressWords.word(sortBy));
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
}

package org.bansang.lms.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of people shows, as it stands in the browser's address. What an address says wrongly is taken as not
 * said.
 *
 * @param unit none means all units one serves
 * @param page counts from 0; in the address from 1, as people do
 */
record PeopleAddress(String text, @Nullable UnitId unit, int page) implements Serializable {

    private static final String TEXT = "query";
    private static final String UNIT = "unit";
    private static final String PAGE = "page";
    private static final int FARTHEST = 2_000;

    static PeopleAddress of(QueryParameters parameters) {
        return new PeopleAddress(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                parameters
                        .getSingleParameter(UNIT)
                        .flatMap(PeopleAddress::unitId)
                        .orElse(null),
                parameters.getSingleParameter(PAGE).map(PeopleAddress::page).orElse(0));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            said.put(TEXT, text);
        }
        if (unit != null) {
            said.put(UNIT, unit.toString());
        }
        if (page > 0) {
            said.put(PAGE, Integer.toString(page + 1));
        }
        return QueryParameters.simple(said);
    }

    PeopleAddress named(String other) {
        return new PeopleAddress(other.strip(), unit, 0);
    }

    PeopleAddress at(@Nullable UnitId other) {
        return new PeopleAddress(text, other, 0);
    }

    PeopleAddress turned(int pages) {
        return new PeopleAddress(text, unit, page + pages);
    }

    static Optional<UnitId> unitId(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text) - 1L, 0, FARTHEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

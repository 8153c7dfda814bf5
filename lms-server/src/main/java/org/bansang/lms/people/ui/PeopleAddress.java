package org.bansang.lms.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.ui.AddressWords;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people shows, as it stands in the browser's address. What an address says wrongly is taken as not
 * said.
 *
 * @param search mark of the words looked for, see {@link SearchWords}; empty when none are
 * @param unit none means all units one serves
 * @param page counts from 0; in the address from 1, as people do
 */
record PeopleAddress(String search, @Nullable UnitId unit, int page) implements Serializable {

    private static final String SEARCH = "search";
    private static final String UNIT = "unit";
    private static final String PAGE = "page";
    private static final int FARTHEST = 2_000;

    static PeopleAddress of(QueryParameters parameters) {
        AddressWords said = new AddressWords(parameters);
        return new PeopleAddress(
                said.text(SEARCH).orElse("").strip(),
                said.id(UNIT).map(UnitId::new).orElse(null),
                said.text(PAGE).map(PeopleAddress::page).orElse(0));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            said.put(SEARCH, search);
        }
        if (unit != null) {
            said.put(UNIT, unit.toString());
        }
        if (page > 0) {
            said.put(PAGE, Integer.toString(page + 1));
        }
        return QueryParameters.simple(said);
    }

    PeopleAddress searching(String other) {
        return new PeopleAddress(other, unit, 0);
    }

    PeopleAddress at(@Nullable UnitId other) {
        return new PeopleAddress(search, other, 0);
    }

    PeopleAddress turned(int pages) {
        return new PeopleAddress(search, unit, page + pages);
    }

    private static int page(String text) {
        try {
            return Math.clamp(Integer.parseInt(text) - 1L, 0, FARTHEST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

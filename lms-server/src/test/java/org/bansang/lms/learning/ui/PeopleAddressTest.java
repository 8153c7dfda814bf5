package org.bansang.lms.learning.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.organisation.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleAddressTest {

    private static final UnitId VILLAGE = UnitId.of("02890-07", LocalDate.parse("2025-07-01"));

    private static PeopleAddress throughTheAddressBar(PeopleAddress address) {
        return PeopleAddress.of(QueryParameters.fromString(address.parameters().getQueryString()));
    }

    @Test
    void everythingSaidComesBackFromTheAddressBar() {
        PeopleAddress said =
                new PeopleAddress(VILLAGE, "vneid", State.LEARNING, "lù & mẩy 100%", SortBy.LAST_ACTIVITY, false);
        assertEquals(said, throughTheAddressBar(said));
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderComesBackInBothDirections(SortBy order) {
        PeopleAddress start = PeopleAddress.of(QueryParameters.empty());
        assertEquals(start.sorted(order, true), throughTheAddressBar(start.sorted(order, true)));
        assertEquals(start.sorted(order, false), throughTheAddressBar(start.sorted(order, false)));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateComesBack(State state) {
        PeopleAddress only = PeopleAddress.of(QueryParameters.empty()).only(state);
        assertEquals(only, throughTheAddressBar(only));
    }

    @Test
    void whatIsUsualIsNotSaid() {
        PeopleAddress start = PeopleAddress.of(QueryParameters.empty());
        assertEquals("", start.parameters().getQueryString());
        assertFalse(start.isFiltered());
    }

    @Test
    void whatAnAddressSaysWronglyIsTakenAsNotSaid() {
        PeopleAddress address = PeopleAddress.of(QueryParameters.fromString("unit=xa&state=asleep&sort=-shoe-size"));
        assertNull(address.unit());
        assertNull(address.state());
        assertEquals(SortBy.NAME, address.sortBy());
    }

    @Test
    void showingEverybodyKeepsUnitCourseAndOrder() {
        PeopleAddress filtered = new PeopleAddress(VILLAGE, "vneid", State.COMPLETED, "lan", SortBy.PROGRESS, false);
        assertTrue(filtered.isFiltered());
        assertEquals(new PeopleAddress(VILLAGE, "vneid", null, "", SortBy.PROGRESS, false), filtered.unfiltered());
    }
}

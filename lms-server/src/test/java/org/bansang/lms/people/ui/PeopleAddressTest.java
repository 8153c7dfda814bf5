package org.bansang.lms.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.junit.jupiter.api.Test;

class PeopleAddressTest {

    @Test
    void what_the_list_shows_comes_back_from_its_address() {
        PeopleAddress shown = new PeopleAddress("k3x", new UnitId(UUID.randomUUID()), 3);

        assertEquals(shown, PeopleAddress.of(shown.parameters()));
    }

    @Test
    void what_an_address_says_wrongly_is_taken_as_not_said() {
        PeopleAddress shown = PeopleAddress.of(
                QueryParameters.simple(Map.of("unit", "khong-phai-ma", "page", "-7", "search", "  k3x ")));

        assertNull(shown.unit());
        assertEquals(0, shown.page());
        assertEquals("k3x", shown.search());
    }

    @Test
    void a_new_search_begins_on_the_first_page() {
        PeopleAddress third = new PeopleAddress("k3x", null, 2);

        assertEquals(0, third.searching("p7y").page());
        assertEquals(1, third.turned(-1).page());
    }
}

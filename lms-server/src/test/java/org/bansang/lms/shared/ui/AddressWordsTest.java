package org.bansang.lms.shared.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressWordsTest {

    private static AddressWords of(String query) {
        return new AddressWords(QueryParameters.fromString(query));
    }

    @Test
    void whatIsSaidIsUnderstood() {
        AddressWords said = of("unit=00000000-0000-0000-0000-000000000007&on=2026-11-22&day=sunday&name=l%C3%B9");

        assertEquals(Optional.of(new UUID(0, 7)), said.id("unit"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), said.day("on"));
        assertEquals(Optional.of(DayOfWeek.SUNDAY), said.one("day", DayOfWeek.values(), AddressWords::word));
        assertEquals(Optional.of("lù"), said.text("name"));
    }

    @Test
    void whatIsSaidWronglyIsNotSaid() {
        AddressWords said = of("unit=7&on=22/11/2026&day=doomsday");

        assertEquals(Optional.empty(), said.id("unit"));
        assertEquals(Optional.empty(), said.day("on"));
        assertEquals(Optional.empty(), said.one("day", DayOfWeek.values(), AddressWords::word));
        assertEquals(Optional.empty(), said.text("name"));
    }
}

package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinTest {

    @Test
    void a_pin_has_six_digits_and_is_never_one_that_people_try_first() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String pin = Pin.draw(random).reveal();
            assertTrue(pin.matches("[0-9]{6}"), pin);
            assertFalse(Pin.isTrivial(pin), pin);
        }
    }

    @Test
    void what_people_try_first_is_trivial() {
        for (String pin : List.of(
                "000000", "111111", "123456", "654321", "012345", "987654", "789012", "121212", "112211", "123123",
                "252525", "888889")) {
            assertTrue(Pin.isTrivial(pin), pin);
        }
    }

    @Test
    void hardly_any_pin_is_lost_by_that() {
        long trivial = IntStream.range(0, 1_000_000)
                .filter(number -> Pin.isTrivial(String.format("%06d", number)))
                .count();

        assertTrue(trivial < 10_000, trivial + " of a million");
    }

    @Test
    void a_pin_does_not_print_itself() {
        assertEquals("Pin", Pin.draw(new Random(1)).toString());
    }
}

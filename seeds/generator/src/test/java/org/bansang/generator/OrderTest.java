package org.bansang.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bansang.launcher.StartFailure;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void whatIsNotSaidIsAWholeProvince() {
        assertEquals(new Order(500_000, 10_000, 1_279, 1, TODAY), Order.of(List.of(), TODAY));
    }

    @Test
    void everyWordHasItsNumber() {
        Order order = Order.of(
                List.of(
                        "--seed",
                        "-5",
                        "--residents",
                        "300",
                        "--officials",
                        "0",
                        "--teams",
                        "3",
                        "--until",
                        "2026-10-01"),
                TODAY);

        assertEquals(new Order(300, 0, 3, -5, LocalDate.parse("2026-10-01")), order);
    }

    @Test
    void nonsenseIsRefusedInWords() {
        for (String nonsense : new String[] {
            "--residents",
            "--residents x",
            "--residents -1",
            "--teams 1280",
            "--people 3",
            "--until tomorrow",
            "--until 2026-11-23",
            "--until 2024-01-01",
            "--residents 99999999"
        }) {
            StartFailure refusal =
                    assertThrows(StartFailure.class, () -> Order.of(List.of(nonsense.split(" ")), TODAY), nonsense);
            assertTrue(refusal.sentences().contains("./bansang generate"), nonsense);
        }
    }

    @Test
    void theHistoryTakesTwoYears() {
        Order order = Order.of(List.of(), TODAY);

        assertEquals("2024-11-21T23:00:00Z", order.begin().toString());
        assertEquals("2026-11-21T23:00:00Z", order.end().toString());
    }
}

package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubtreeTest {

    @Test
    void the_range_holds_the_unit_and_all_below_and_not_its_neighbour() {
        String commune = "15@2025-07-01/02890@2025-07-01/";
        String end = Subtree.end(commune);

        assertEquals("15@2025-07-01/02890@2025-07-010", end);
        assertTrue(commune.compareTo(end) < 0);
        assertTrue((commune + "02890-07@2025-07-01/").compareTo(end) < 0);
        assertTrue("15@2025-07-01/02891@2025-07-01/".compareTo(end) > 0);
        assertTrue("15@2025-07-01/02890@2026-07-01/".compareTo(end) > 0);
    }
}

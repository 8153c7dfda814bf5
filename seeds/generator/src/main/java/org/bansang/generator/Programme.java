package org.bansang.generator;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is mandatory for whom by when, as much as an assignment needs.
 *
 * @param unit the top of the subtree whose positions it asks
 * @param since the day from which people are assigned
 */
record Programme(
        UUID id,
        UUID course,
        String role,
        Place unit,
        LocalDate opensOn,
        LocalDate dueOn,
        int dueDays,
        LocalDate since) {

    boolean asks(Held position, LocalDate day) {
        return position.role().equals(role) && position.unit().path().startsWith(unit.path()) && position.on(day);
    }
}

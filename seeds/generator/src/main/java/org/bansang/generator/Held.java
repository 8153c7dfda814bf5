package org.bansang.generator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position that an invented person holds or held. */
record Held(UUID id, Place unit, String role, LocalDate from, @Nullable LocalDate to) {

    boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}

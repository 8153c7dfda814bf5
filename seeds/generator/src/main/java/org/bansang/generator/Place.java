package org.bansang.generator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** A unit as far as people are put there. */
record Place(UUID id, String code, String path) {
    /** Since when all units exist: the reform of 2025. */
    static final LocalDate SINCE = LocalDate.parse("2025-07-01");

    /** A part that is yet to be written; its id follows from its code, as the platform's own seeds do it. */
    Place part(String code) {
        UUID id = UUID.nameUUIDFromBytes(("unit:" + code + "@" + SINCE).getBytes(StandardCharsets.UTF_8));
        return new Place(id, code, path + code + "@" + SINCE + "/");
    }
}

package org.bansang.lms.organisation;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's id. A code alone does not say which territory is meant: merged communes keep the code of an old one.
 */
public record UnitId(UUID value) implements Serializable {

    /** The same id for the same code and first day, so that seeding twice changes nothing. */
    public static UnitId of(String code, LocalDate validFrom) {
        return new UnitId(UUID.nameUUIDFromBytes(("unit:" + code + "@" + validFrom).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

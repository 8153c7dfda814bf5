package org.bansang.tests.harness;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of the seeded units, which follow from code and first day. */
public final class Units {
    private Units() {}

    /** The unit of that code since 1 July 2025. */
    public static String id(String code) {
        return UUID.nameUUIDFromBytes(("unit:" + code + "@2025-07-01").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

package org.bansang.lms.shared.security;

import java.util.Locale;

/**
 * What a position lets its holder do; every role but administrator counts only in the unit subtree of the position.
 */
public enum Role {
    RESIDENT,
    OFFICIAL,
    FACILITATOR,
    TRAINER,
    REVIEWER,
    MANAGER,
    REGISTRAR,
    ADMINISTRATOR;

    /** The name in the realm, the API and seeds. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name; an unknown name is a programming or seed error. */
    public static Role of(String code) {
        return valueOf(code.trim().toUpperCase(Locale.ROOT));
    }
}

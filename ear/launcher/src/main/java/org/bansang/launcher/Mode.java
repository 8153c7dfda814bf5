package org.bansang.launcher;

import java.util.Locale;

/** Whether invented people with a known password may exist here. */
public enum Mode {
    DEMONSTRATION,
    PRODUCTION;

    static Mode named(String name) {
        for (Mode mode : values()) {
            if (mode.word().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new StartFailure(
                "BANSANG_MODE phải là demonstration hoặc production, không phải \"" + name + "\".",
                "BANSANG_MODE must be demonstration or production, not \"" + name + "\".");
    }

    /** The word used in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

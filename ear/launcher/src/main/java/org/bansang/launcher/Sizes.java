package org.bansang.launcher;

import java.util.Locale;

/** Bytes as a person reads them. */
final class Sizes {
    private static final double KILO = 1024;

    private Sizes() {}

    static String text(long bytes) {
        double megabytes = bytes / KILO / KILO;
        return megabytes < KILO
                ? String.format(Locale.ROOT, "%.1f MB", megabytes)
                : String.format(Locale.ROOT, "%.1f GB", megabytes / KILO);
    }
}

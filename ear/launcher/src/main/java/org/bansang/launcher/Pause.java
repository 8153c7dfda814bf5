package org.bansang.launcher;

/** The rhythm in which we look again, so that waiting neither burns the processor nor makes people wait longer. */
final class Pause {
    private static final long MILLIS = 250;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}

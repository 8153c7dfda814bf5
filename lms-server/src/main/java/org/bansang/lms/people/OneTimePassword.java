package org.bansang.lms.people;

import java.util.random.RandomGenerator;

/**
 * A password that opens an account once: whoever signs in with it chooses their own. It is told this once and kept
 * nowhere; printing the object does not print it.
 */
public final class OneTimePassword {

    /** Without letters and digits that look alike on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final String value;

    private OneTimePassword(String value) {
        this.value = value;
    }

    /** Twelve letters and digits in three groups, nearly 60 bits. */
    static OneTimePassword draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                drawn.append('-');
            }
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimePassword(drawn.toString());
    }

    /** The letters, for the slip and for the identity provider. */
    public String reveal() {
        return value;
    }
}

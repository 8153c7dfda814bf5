package org.bansang.lms.people;

import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Six digits that only the holder of a card should know. Made here, handed to the identity provider, shown once; it is
 * not serializable and does not print itself, so that it ends up in no session store and no log.
 */
public final class Pin {

    private static final int RANGE = 1_000_000;
    private static final int LEAST_DIFFERENT_DIGITS = 3;
    private static final String UP = "01234567890123456789";
    private static final String DOWN = "98765432109876543210";
    private static final Pattern REPEATED = Pattern.compile("(\\d{2,3})\\1+");

    private final String digits;

    private Pin(String digits) {
        this.digits = digits;
    }

    /** Draws until the PIN is none of those that people try first. */
    static Pin draw(RandomGenerator random) {
        String digits;
        do {
            digits = String.format(Locale.ROOT, "%06d", random.nextInt(RANGE));
        } while (isTrivial(digits));
        return new Pin(digits);
    }

    /** Few different digits, a row up or down, a pair or a triple repeated. */
    static boolean isTrivial(String digits) {
        Set<Integer> different = digits.chars().boxed().collect(Collectors.toSet());
        return different.size() < LEAST_DIFFERENT_DIGITS
                || UP.contains(digits)
                || DOWN.contains(digits)
                || REPEATED.matcher(digits).matches();
    }

    /** The digits, to show them once. */
    public String reveal() {
        return digits;
    }

    @Override
    public String toString() {
        return "Pin";
    }
}

package org.bansang.lms.shared.security;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code printed on a learning card, at once the login name of its holder. Its last digit checks the others (Luhn,
 * ISO/IEC 7812-1), so that a slip of the finger is told at once and without asking anybody whether such a card exists.
 */
public record CardCode(String value) {

    private static final int SMALLEST = 10_000_000;
    private static final int GROUP = 3;

    public CardCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not the code of a card");
        }
    }

    /** The code in what somebody typed or scanned, however it is grouped; empty when it can be none. */
    public static Optional<CardCode> read(String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0.-]", "");
        return isOne(bare) ? Optional.of(new CardCode(bare)) : Optional.empty();
    }

    /** A code at random, so that no code tells who came before or how many there are. */
    public static CardCode draw(RandomGenerator random) {
        String free = Integer.toString(random.nextInt(SMALLEST, SMALLEST * 10));
        return new CardCode(free + (10 - sum(free + "0") % 10) % 10);
    }

    /** As it is printed and read aloud: in groups of three. */
    public String grouped() {
        return value.substring(0, GROUP) + " " + value.substring(GROUP, 2 * GROUP) + " " + value.substring(2 * GROUP);
    }

    /** What the QR code of the card holds: where any phone's camera leads. */
    public String address(String publicUrl) {
        return publicUrl + "/card/" + value;
    }

    private static boolean isOne(String text) {
        return text.matches("[1-9][0-9]{8}") && sum(text) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}

package org.bansang.lms.people;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.bansang.lms.shared.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * Brings what people type about a person into one form, and refuses what has no place there.
 */
final class Names {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER_OF_A_PAPER = Pattern.compile("\\d{6,}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\p{P}\\p{Z}]+(?=\\d)");
    private static final Pattern GAPS = Pattern.compile("[\\s().-]");
    private static final Pattern PHONE = Pattern.compile("0[0-9]{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\",;:]+@[^\\s@<>()\",;:]+\\.[^\\s@<>()\",;:.]{2,}");

    private Names() {}

    /** Composed letters, single blanks, nothing invisible. */
    static String tidy(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A name to be called by. A long number in it would be that of an identity card or a phone. */
    static String displayName(String typed) {
        String name = tidy(typed);
        boolean sound = name.length() <= LONGEST_NAME
                && LETTER.matcher(name).find()
                && !NUMBER_OF_A_PAPER
                        .matcher(BETWEEN_DIGITS.matcher(name).replaceAll(""))
                        .find();
        if (!sound) {
            throw new InvalidException("displayName must be a name of at most " + LONGEST_NAME
                    + " letters, without the number of any paper.");
        }
        return name;
    }

    /** As dialled within the country, without gaps; none when nothing was typed. */
    static @Nullable String phone(@Nullable String typed) {
        String digits = typed == null ? "" : digits(typed);
        if (digits.isEmpty()) {
            return null;
        }
        if (!isPhone(digits)) {
            throw new InvalidException("phone must have 10 or 11 digits and begin with 0 or +84.");
        }
        return digits;
    }

    /** What was typed without gaps and without the country's code. */
    static String digits(String typed) {
        return GAPS.matcher(typed.strip()).replaceAll("").replaceFirst("^(\\+84|0084)", "0");
    }

    static boolean isPhone(String digits) {
        return PHONE.matcher(digits).matches();
    }

    /** An address that mail could reach; none when nothing was typed. */
    static @Nullable String email(@Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new InvalidException("email must be an e-mail address.");
        }
        return address;
    }
}

package org.bansang.lms.shared.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a search in a short list blind to tone marks and capitals, as the searches in the database are.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Whether the text holds what somebody typed, with or without marks. */
    public static boolean holds(String text, String typed) {
        return fold(text).contains(fold(typed.strip()));
    }

    private static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }
}

package org.bansang.content.grade;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares what somebody typed as a Vietnamese reader would: case, blanks and the place of the tone mark within a
 * syllable ({@code hoà}, {@code hòa}) make no difference, the tone itself does.
 */
public final class TypedText {
    /** Longer than any answer of a few words. */
    static final int LONGEST = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ .-]?[0-9]){8}");

    private TypedText() {}

    /** Equal for two texts that are the same answer. */
    public static String key(String text) {
        String plain = BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll(word -> Matcher.quoteReplacement(toneLast(word.group())));
    }

    /** Nine digits and more are a phone, an account, a card or a person, and never an answer of a few words. */
    public static boolean holdsLongNumber(String text) {
        return LONG_NUMBER.matcher(text).find();
    }

    private static String toneLast(String word) {
        StringBuilder tones = new StringBuilder();
        Matcher tone = TONE.matcher(word);
        while (tone.find()) {
            tones.append(tone.group());
        }
        return TONE.matcher(word).replaceAll("") + tones;
    }
}

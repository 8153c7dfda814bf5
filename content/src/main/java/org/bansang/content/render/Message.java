package org.bansang.content.render;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One message for the loudspeaker, as it is read aloud: numbers are words.
 *
 * @param reviewed when its changeable values were checked, or empty
 * @param overdue what forbids to broadcast it today, or empty
 */
record Message(
        int number,
        String title,
        List<String> paragraphs,
        int syllables,
        int seconds,
        String reviewed,
        String overdue) {
    static final int SHORTEST = 90;
    static final int LONGEST = 120;

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** How many syllables an announcer says in a minute, slowly enough for a valley that echoes. */
    static int pace(String language) {
        return language.equals("en") ? 190 : 150;
    }

    /** Vietnamese writes a syllable a word; elsewhere groups of vowels come close. */
    static int syllables(String text, String language) {
        return (int) WORD.matcher(text)
                .results()
                .mapToLong(word -> language.equals("en")
                        ? Math.max(1, VOWELS.matcher(word.group()).results().count())
                        : 1)
                .sum();
    }

    static int seconds(int syllables, String language) {
        return Math.round(syllables * 60f / pace(language));
    }
}

package org.bansang.lms.authoring.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The permanent name of a new question or activity, which no author should have to invent.
 */
final class QuestionName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int WORDS = 6;

    private QuestionName() {}

    /** A name in kebab case from the first words, with a number when it is taken. */
    static String from(String words, Set<String> taken) {
        String bare = MARKS.matcher(
                        Normalizer.normalize(REFERENCE.matcher(words).replaceAll(" "), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0111', 'd');
        String name = Arrays.stream(OTHER.split(bare))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        String start =
                name.isEmpty() || !Character.isLetter(name.charAt(0)) ? ("q-" + name).replaceFirst("-$", "") : name;
        String free = start;
        for (int i = 2; taken.contains(free); i++) {
            free = start + "-" + i;
        }
        return free;
    }
}

package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.source.Text;

/**
 * One sentence of a passage.
 *
 * @param start offset in the passage
 */
record Sentence(String words, int start) {
    private static final Pattern END = Pattern.compile("[.!?…][\"'”’»)\\]]*(?=\\s|$)|" + Text.PARAGRAPH);
    private static final String JOINTS = "/–—-";

    static List<Sentence> of(String passage) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(passage);
        int begin = 0;
        while (end.find()) {
            add(sentences, passage, begin, end.end());
            begin = end.end();
        }
        add(sentences, passage, begin, passage.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String passage, int begin, int end) {
        int from = begin;
        while (from < end && Character.isWhitespace(passage.charAt(from))) {
            from++;
        }
        String words = passage.substring(from, end);
        if (!words.isBlank()) {
            sentences.add(new Sentence(words, from));
        }
    }

    /** Vietnamese writes one syllable a word, so counting written words counts the breath a sentence takes. */
    int syllables() {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || JOINTS.indexOf(c) >= 0) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                count++;
            }
        }
        return count;
    }
}

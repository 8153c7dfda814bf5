package org.bansang.content.source;

import java.util.regex.Pattern;
import org.bansang.content.problem.Position;

/** Words of an author together with the place where they stand. */
public record Text(String value, Position at) {
    /** More characters than any one paragraph, question or value needs; a bound keeps every rule quick. */
    public static final int LONGEST = 8_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u2029]+");

    /** Stands inside texts where one paragraph or list item ends and the next begins. */
    public static final char PARAGRAPH = '\u2029';

    /** The first character that no reader can see or store (a control, half a pair), or -1. */
    static int firstUnreadable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return i;
            }
        }
        return -1;
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** The text as one line, as it is shown and spoken. */
    public String flat() {
        return BLANKS.matcher(value).replaceAll(" ").strip();
    }

    /** The place of a character, for texts that run over several lines. */
    public Position at(int offset) {
        int lines =
                (int) value.substring(0, offset).chars().filter(c -> c == '\n').count();
        return at.plusLines(lines);
    }
}

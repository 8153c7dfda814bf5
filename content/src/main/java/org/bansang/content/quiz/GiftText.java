package org.bansang.content.quiz;

import java.util.ArrayList;
import java.util.List;
import org.bansang.content.markup.Reference;
import org.bansang.content.problem.Position;
import org.bansang.content.source.Text;

/** A stretch of GIFT that knows its line and which of its signs are escaped or belong to a reference. */
record GiftText(String raw, Position at) {
    private static final String ESCAPABLE = "~=#{}:\\";

    /** The first unescaped place of a sign from an offset on, or -1. */
    int find(String sign, int from) {
        int i = from;
        while (i < raw.length()) {
            if (raw.startsWith(sign, i)) {
                return i;
            }
            i += stepAt(i);
        }
        return -1;
    }

    /** The first unescaped place of any of the characters, or -1. */
    int findAny(String characters, int from) {
        int i = from;
        while (i < raw.length()) {
            int step = stepAt(i);
            if (step == 1 && characters.indexOf(raw.charAt(i)) >= 0) {
                return i;
            }
            i += step;
        }
        return -1;
    }

    /** How far the sign at an offset reaches: an escape is two characters, a reference all of its own. */
    private int stepAt(int offset) {
        char c = raw.charAt(offset);
        if (c == '\\' && offset + 1 < raw.length()) {
            return 2;
        }
        return c == '{' ? Math.max(1, Reference.lengthAt(raw, offset)) : 1;
    }

    GiftText part(int from, int to) {
        return new GiftText(raw.substring(from, to), positionOf(from));
    }

    GiftText from(int from) {
        return part(from, raw.length());
    }

    Position positionOf(int offset) {
        return new Text(raw, at).at(offset);
    }

    boolean isBlank() {
        return raw.isBlank();
    }

    /** Cuts at every unescaped place of a sign. */
    List<GiftText> split(String sign) {
        List<GiftText> parts = new ArrayList<>();
        int begin = 0;
        int next = find(sign, 0);
        while (next >= 0) {
            parts.add(part(begin, next));
            begin = next + sign.length();
            next = find(sign, begin);
        }
        parts.add(from(begin));
        return parts;
    }

    /** Cuts before every unescaped place of any of the characters, with one of which this text begins. */
    List<GiftText> marked(String characters) {
        List<GiftText> parts = new ArrayList<>();
        int begin = 0;
        while (begin >= 0) {
            int next = findAny(characters, begin + 1);
            parts.add(next < 0 ? from(begin) : part(begin, next));
            begin = next;
        }
        return parts;
    }

    /** The words a learner reads, escapes resolved, placed at their first line. */
    Text words() {
        int first = 0;
        while (first < raw.length() && Character.isWhitespace(raw.charAt(first))) {
            first++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean escape = c == '\\' && i + 1 < raw.length();
            if (escape && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0) {
                words.append(raw.charAt(++i));
            } else if (escape && raw.charAt(i + 1) == 'n') {
                words.append(' ');
                i++;
            } else {
                words.append(c);
            }
        }
        return new Text(words.toString().strip(), positionOf(first));
    }
}

package org.bansang.content.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end: at a blank, and after a stroke between letters, as in a long address. A date or the number of a
 * decree that is torn at its stroke is misread.
 */
final class LineEnds implements FSTextBreaker {

    private static final char STROKE = '/';

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndBefore(at));
        return at;
    }

    private boolean mayEndBefore(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (Character.isWhitespace(before)) {
            return !Character.isWhitespace(after);
        }
        return before == STROKE && place > 1 && Character.isLetter(text.charAt(place - 2)) && Character.isLetter(after);
    }
}

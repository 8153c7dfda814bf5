package org.bansang.lms.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bansang.lms.authoring.Comparison.Change;
import org.bansang.lms.authoring.Comparison.Kind;
import org.bansang.lms.authoring.Comparison.Piece;
import org.bansang.lms.authoring.Comparison.Place;
import org.bansang.lms.authoring.ReadableLines.Line;

/**
 * What is new, gone or worded differently between two texts, down to the word.
 */
final class Differences {

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> of(List<Line> before, List<Line> after) {
        Differences differences = new Differences();
        for (AbstractDelta<Line> delta :
                DiffUtils.diff(before, after, Differences::isSame).getDeltas()) {
            differences.changed(
                    new ArrayList<>(delta.getSource().getLines()),
                    new ArrayList<>(delta.getTarget().getLines()));
        }
        return differences.changes;
    }

    /** A file that is not read word by word. */
    static Change whole(String before, String after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return new Change(kind, new Place("image", 0, ""), List.of(), List.of());
    }

    /** The number of a line is no part of it: what moved down because of something new is the same. */
    private static boolean isSame(Line one, Line other) {
        return one.words().equals(other.words())
                && one.place().word().equals(other.place().word());
    }

    /** Lines of the same kind are versions of each other, in their order; the rest is gone or new. */
    private void changed(List<Line> before, List<Line> after) {
        for (Line old : before) {
            Line other = after.stream()
                    .filter(line -> line.place().word().equals(old.place().word()))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                changes.add(new Change(Kind.REMOVED, old.place(), List.of(new Piece(old.words(), true)), List.of()));
            } else {
                after.remove(other);
                changes.add(worded(old, other));
            }
        }
        after.forEach(line ->
                changes.add(new Change(Kind.ADDED, line.place(), List.of(), List.of(new Piece(line.words(), true)))));
    }

    private static Change worded(Line old, Line other) {
        List<String> before = words(old.words());
        List<String> after = words(other.words());
        boolean[] gone = new boolean[before.size()];
        boolean[] come = new boolean[after.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                mark(gone, delta.getSource().getPosition(), delta.getSource().size());
                mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
            }
        }
        return new Change(Kind.CHANGED, other.place(), pieces(before, gone), pieces(after, come));
    }

    private static void mark(boolean[] changed, int from, int count) {
        for (int i = from; i < from + count; i++) {
            changed[i] = true;
        }
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(word -> word.group()).toList();
    }

    private static List<Piece> pieces(List<String> words, boolean[] changed) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && changed[i] != changed[i - 1]) {
                pieces.add(new Piece(text.toString(), changed[i - 1]));
                text.setLength(0);
            }
            text.append(words.get(i));
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), changed[words.size() - 1]));
        }
        return pieces;
    }
}

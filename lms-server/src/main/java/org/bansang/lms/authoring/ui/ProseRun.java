package org.bansang.lms.authoring.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of an author's text with the same marks. What is not one of these kinds cannot stand in a lesson, so
 * whatever an editor sends is reduced to them.
 *
 * @param text the words, or the id of the fact
 * @param link https address, or empty
 */
record ProseRun(Kind kind, String text, boolean strong, boolean emphasis, String link) implements Serializable {

    enum Kind {
        WORDS,
        FACT,
        CODE,
        BREAK
    }

    static ProseRun words(String text) {
        return new ProseRun(Kind.WORDS, text, false, false, "");
    }

    static ProseRun fact(String id) {
        return new ProseRun(Kind.FACT, id, false, false, "");
    }

    ProseRun with(String other) {
        return new ProseRun(kind, other, strong, emphasis, link);
    }

    ProseRun unmarked() {
        return new ProseRun(kind, text, false, false, link);
    }

    private boolean continues(ProseRun other) {
        return kind == Kind.WORDS && equals(other.with(text));
    }

    private boolean isSpace() {
        return kind == Kind.WORDS && text.codePoints().allMatch(ProseRun::isSpace);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || character == '\u00A0' || isInvisible(character);
    }

    /** What editors put beside things that a cursor cannot stand on. */
    private static boolean isInvisible(int character) {
        return character == '\u200B' || character == '\uFEFF';
    }

    /** The same text as a careful hand would type it: no double spaces, none at the ends, no mark on a space alone. */
    static List<ProseRun> tidy(List<ProseRun> runs) {
        List<ProseRun> letters = letters(runs);
        List<ProseRun> tidy = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            ProseRun letter = letters.get(i);
            if (letter.kind == Kind.BREAK) {
                if (!tidy.isEmpty()) {
                    tidy.add(new ProseRun(Kind.BREAK, "", false, false, ""));
                }
            } else if (!letter.isSpace()) {
                tidy.add(letter);
            } else if (!tidy.isEmpty()) {
                ProseRun before = tidy.get(tidy.size() - 1);
                next(letters, i).flatMap(after -> space(before, after)).ifPresent(tidy::add);
            }
        }
        while (!tidy.isEmpty() && tidy.get(tidy.size() - 1).kind == Kind.BREAK) {
            tidy.remove(tidy.size() - 1);
        }
        return grouped(tidy);
    }

    private static List<ProseRun> letters(List<ProseRun> runs) {
        List<ProseRun> letters = new ArrayList<>();
        for (ProseRun run : runs) {
            if (run.kind == Kind.WORDS) {
                run.text
                        .codePoints()
                        .filter(character -> !isInvisible(character))
                        .forEach(character -> letters.add(run.with(Character.toString(character))));
            } else {
                letters.add(run);
            }
        }
        return letters;
    }

    private static Optional<ProseRun> next(List<ProseRun> letters, int at) {
        return letters.stream().skip(at).filter(letter -> !letter.isSpace()).findFirst();
    }

    /** A space has the marks that both its neighbours have. */
    private static Optional<ProseRun> space(ProseRun before, ProseRun after) {
        if (before.isSpace() || before.kind == Kind.BREAK || after.kind == Kind.BREAK) {
            return Optional.empty();
        }
        return Optional.of(new ProseRun(
                Kind.WORDS,
                " ",
                before.strong && after.strong,
                before.emphasis && after.emphasis,
                before.link.equals(after.link) ? before.link : ""));
    }

    private static List<ProseRun> grouped(List<ProseRun> letters) {
        List<ProseRun> grouped = new ArrayList<>();
        for (ProseRun letter : letters) {
            int last = grouped.size() - 1;
            if (last >= 0 && letter.continues(grouped.get(last))) {
                grouped.set(last, letter.with(grouped.get(last).text + letter.text));
            } else {
                grouped.add(letter);
            }
        }
        return List.copyOf(grouped);
    }
}

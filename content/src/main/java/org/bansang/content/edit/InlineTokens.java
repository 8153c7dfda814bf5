package org.bansang.content.edit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Words and the marks around them, joined so that every mark is one: CommonMark decides by the characters on both sides
 * of a mark whether it opens or closes, so a letter in its way is written as a character reference.
 */
final class InlineTokens {
    /** Ends a line within a text. */
    static final String BREAK = "\\\n";

    private final Deque<Token> tokens = new ArrayDeque<>();

    private enum Kind {
        WORDS,
        OPEN,
        CLOSE
    }

    private record Token(Kind kind, String text) {}

    void words(String words) {
        if (words.startsWith("[")
                && !tokens.isEmpty()
                && tokens.getLast().text().endsWith("!")) {
            String before = tokens.removeLast().text(); // an exclamation mark before a link would make it a picture
            tokens.add(new Token(Kind.WORDS, before.substring(0, before.length() - 1) + "\\!"));
        }
        if (!words.isEmpty()) {
            tokens.add(new Token(Kind.WORDS, words));
        }
    }

    void addAll(InlineTokens others) {
        tokens.addAll(others.tokens);
    }

    /** Puts marks around words; blanks at their ends stand outside, and a mark around nothing is none. */
    void marked(String sign, InlineTokens inner) {
        String all = inner.join();
        InlineTokens kept = inner.stripped();
        if (kept.tokens.isEmpty()) {
            words(all.isEmpty() ? "" : " ");
            return;
        }
        words(isBlank(all.codePointAt(0)) ? " " : "");
        tokens.add(new Token(Kind.OPEN, sign));
        tokens.addAll(kept.tokens);
        tokens.add(new Token(Kind.CLOSE, sign));
        words(isBlank(all.codePointBefore(all.length())) ? " " : "");
    }

    boolean isBlank() {
        return tokens.stream().allMatch(token -> token.text().codePoints().allMatch(InlineTokens::isBlank));
    }

    /** The same without blanks and breaks at the ends. */
    InlineTokens stripped() {
        InlineTokens stripped = new InlineTokens();
        stripped.tokens.addAll(tokens);
        while (!stripped.tokens.isEmpty() && stripped.tokens.getFirst().kind() == Kind.WORDS) {
            String rest = stripStart(stripped.tokens.removeFirst().text());
            if (!rest.isEmpty()) {
                stripped.tokens.addFirst(new Token(Kind.WORDS, rest));
                break;
            }
        }
        while (!stripped.tokens.isEmpty() && stripped.tokens.getLast().kind() == Kind.WORDS) {
            String rest = stripEnd(stripped.tokens.removeLast().text());
            if (!rest.isEmpty()) {
                stripped.tokens.addLast(new Token(Kind.WORDS, rest));
                break;
            }
        }
        return stripped;
    }

    private static String stripStart(String words) {
        String rest = words;
        while (!rest.isEmpty() && (isBlank(rest.codePointAt(0)) || rest.startsWith(BREAK))) {
            rest = rest.substring(rest.startsWith(BREAK) ? 2 : Character.charCount(rest.codePointAt(0)));
        }
        return rest;
    }

    private static String stripEnd(String words) {
        String rest = words;
        while (!rest.isEmpty() && isBlank(rest.codePointBefore(rest.length()))) {
            int blank = Character.charCount(rest.codePointBefore(rest.length()));
            boolean isBreak = rest.endsWith(BREAK);
            rest = rest.substring(0, rest.length() - (isBreak ? 2 : blank));
        }
        return rest;
    }

    String join() {
        StringBuilder joined = new StringBuilder();
        Token[] all = tokens.toArray(Token[]::new);
        for (int i = 0; i < all.length; i++) {
            String text = all[i].text();
            if (all[i].kind() == Kind.OPEN && isInTheWayOfOpening(joined, all, i)) {
                encodeLast(joined);
            }
            if (i > 0 && all[i].kind() == Kind.WORDS && all[i - 1].kind() == Kind.CLOSE) {
                text = closed(joined, all[i - 1].text(), text);
            }
            joined.append(text);
        }
        return joined.toString();
    }

    private static boolean isInTheWayOfOpening(StringBuilder joined, Token[] all, int open) {
        if (joined.isEmpty() || !isLetter(joined.codePointBefore(joined.length()))) {
            return false;
        }
        int first = all[open + 1].text().codePointAt(0);
        return all[open].text().equals("_") || !isLetter(first);
    }

    private static void encodeLast(StringBuilder joined) {
        int last = joined.codePointBefore(joined.length());
        joined.setLength(joined.length() - Character.charCount(last));
        joined.append("&#").append(last).append(';');
    }

    private static String closed(StringBuilder joined, String sign, String words) {
        int next = words.codePointAt(0);
        int inner = joined.codePointBefore(joined.length() - sign.length());
        if (!isLetter(next) || (sign.equals("**") && isLetter(inner))) {
            return words;
        }
        return "&#" + next + ";" + words.substring(Character.charCount(next));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Neither a blank nor a sign, in CommonMark's sense. */
    private static boolean isLetter(int character) {
        return !isBlank(character)
                && switch (Character.getType(character)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> false;
                    default -> true;
                };
    }
}

package org.bansang.content.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word in braces that stands for something kept elsewhere: {@code {fact:id}} or {@code {value:name}}.
 *
 * @param start offset of the opening brace in the text that was searched
 */
public record Reference(Kind kind, String name, int start) {
    private static final Pattern FORM = Pattern.compile("\\{(fact|value):([^{}\\s]{0,100})\\}");

    /** What the word in braces stands for. */
    public enum Kind {
        FACT,
        VALUE
    }

    /** All references in the order of the text. */
    public static List<Reference> in(String text) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            found.add(new Reference(kind(matcher), matcher.group(2), matcher.start()));
        }
        return found;
    }

    /** Replaces every reference of a kind and leaves the others alone. */
    public static String replace(String text, Kind kind, UnaryOperator<String> replacement) {
        return FORM.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        kind(match) == kind ? replacement.apply(match.group(2)) : match.group()));
    }

    /** The length of the reference that starts here, or 0; lets parsers step over the braces. */
    public static int lengthAt(String text, int offset) {
        Matcher matcher = FORM.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? matcher.end() - offset : 0;
    }

    private static Kind kind(MatchResult match) {
        return match.group(1).equals("fact") ? Kind.FACT : Kind.VALUE;
    }
}

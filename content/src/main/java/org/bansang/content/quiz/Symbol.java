package org.bansang.content.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.source.Text;

/**
 * The small picture at the head of an answer, as in {@code 🔒 Khóa máy}: whoever reads little hears the answers and finds
 * the right place to tap by it. It is one sign of Unicode, so that it weighs nothing and every phone has it.
 */
public final class Symbol {
    private static final Pattern HEAD = Pattern.compile(
            "\\A\\s*([\\p{IsEmoji}&&[^\\p{ASCII}]]\\x{FE0F}?)\\s+(?=\\S)", Pattern.UNICODE_CHARACTER_CLASS);

    private Symbol() {}

    /** The symbol of an answer. */
    public static Optional<String> of(Text answer) {
        Matcher matcher = HEAD.matcher(answer.value());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The words beside it. */
    public static Text words(Text answer) {
        return new Text(HEAD.matcher(answer.value()).replaceFirst(""), answer.at());
    }
}

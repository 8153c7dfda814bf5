package org.bansang.content.edit;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes values into YAML, always in double quotes, in which nothing but the quote and the backslash means anything. */
final class YamlText {

    private YamlText() {}

    /** A text as one quoted line. */
    static String quoted(String text) {
        return '"' + InlineText.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A single plain word as it is, anything else quoted. */
    static String word(String word) {
        return word.matches("[A-Za-z][A-Za-z0-9-]*") ? word : quoted(word);
    }

    /** A text per language, or the one for the empty word. */
    static String localized(Map<String, String> texts) {
        String everywhere = texts.get(FactText.EVERY_LANGUAGE);
        return everywhere != null
                ? quoted(everywhere)
                : texts.entrySet().stream()
                        .map(text -> word(text.getKey()) + ": " + quoted(text.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}

package org.bansang.content.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences that paper and loudspeaker add to a course, in its language, or in Vietnamese where we have no others. */
final class Words {
    private final Map<String, String> texts = new HashMap<>();

    private Words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.bansang.content.render.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    static Words in(String language) {
        return new Words(Locale.of(language.equals("en") ? "en" : "vi"));
    }

    /** A sentence with its gaps {@code {0}}, {@code {1}} … filled; one that is missing is a packaging error. */
    String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Everything under {@code w.}, so that a template's own values never hide it. */
    Map<String, String> forTemplates() {
        Map<String, String> named = new HashMap<>();
        texts.forEach((key, text) -> named.put("w." + key, text));
        return named;
    }
}

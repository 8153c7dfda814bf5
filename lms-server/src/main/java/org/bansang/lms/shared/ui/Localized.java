package org.bansang.lms.shared.ui;

import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.web.Texts;

/**
 * Chooses among the languages in which a course says the same thing.
 */
public final class Localized {

    private Localized() {}

    /** The words in that language, else in Vietnamese, else in any. */
    public static String pick(Map<String, String> words, Locale language) {
        String vietnamese = words.get(Texts.VIETNAMESE.getLanguage());
        String any = words.values().stream().findFirst().orElse("");
        return words.getOrDefault(language.getLanguage(), vietnamese == null ? any : vietnamese);
    }

    /** A language by its own name, for whoever looks for it. */
    public static String ownName(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}

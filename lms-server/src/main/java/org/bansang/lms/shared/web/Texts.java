package org.bansang.lms.shared.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every sentence the server shows, in Vietnamese and English. The first segment of a key names the feature and thereby
 * the file: {@code learning.title} stands in {@code texts/learning_vi.properties}.
 */
public final class Texts {

    /** The default language of all screens. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The languages of the screens, the default first. */
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private Texts() {}

    /** The text with its arguments filled in; a missing key is a defect that a test finds. */
    public static String get(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale, key.substring(0, key.indexOf('.'))).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The nearest language we have. */
    public static Locale nearest(Locale wanted) {
        return Locale.ENGLISH.getLanguage().equals(wanted.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
    }

    private static ResourceBundle bundle(Locale locale, String feature) {
        String name = "texts/" + feature + "_" + nearest(locale).getLanguage();
        ClassLoader loader = Texts.class.getClassLoader();
        if (loader == null) {
            throw new MissingResourceException("No class loader for texts", name, feature);
        }
        return ResourceBundle.getBundle(name, Locale.ROOT, loader);
    }
}

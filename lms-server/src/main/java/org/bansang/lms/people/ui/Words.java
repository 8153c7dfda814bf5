package org.bansang.lms.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.people.BirthBand;
import org.jspecify.annotations.Nullable;

/**
 * How the screens of people call a band of years and a language.
 */
final class Words {

    /** Languages of the two provinces that are offered; any other stays as it came. */
    static final List<String> LANGUAGES = List.of("vi", "tyz", "nut", "hmn", "ium", "pcc", "nty", "en");

    private Words() {}

    static String band(Component screen, BirthBand band) {
        return band.isOldest()
                ? translated(screen, "people.band.oldest", String.valueOf(band.to() + 1))
                : translated(screen, "people.band.years", String.valueOf(band.from()), String.valueOf(band.to()));
    }

    static String band(Component screen, @Nullable String band) {
        if (band == null) {
            return translated(screen, "people.band.unknown");
        }
        String[] years = band.split("-", 2);
        return band(screen, new BirthBand(Integer.parseInt(years[0]), Integer.parseInt(years[1])));
    }

    static String language(Component screen, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(language)
                ? translated(screen, "people.language." + language)
                : translated(screen, "people.language.other", tag);
    }

    /** The last part of a key for a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String translated(Component screen, String key, Object... arguments) {
        return screen.getUI().orElseGet(UI::getCurrent).getTranslation(key, arguments);
    }
}

package org.bansang.lms.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;

/**
 * What somebody reads who scanned a card and cannot go on at once: what is the matter, and the one thing to do.
 */
final class CardView {

    private static final Template PAGE = Template.of(CardView.class, "card.mustache");

    /** A code torn apart at the end of a line could not be compared with the card. */
    private static final char NO_BREAK = '\u00a0';

    private final Locale locale;

    CardView(Locale locale) {
        this.locale = locale;
    }

    /** A code that no card bears: mistyped, or torn from something else. */
    String unreadable() {
        Map<String, Object> values = frame("unreadable", List.of("title", "text", "type", "home"));
        values.put("unreadable", true);
        return PAGE.render(values);
    }

    /** The phone is still in the hands of the person before. */
    String somebodyElse(String name, CardCode card) {
        Map<String, Object> values = frame("occupied", List.of("text", "why"));
        values.put("title", text("occupied.title", name));
        values.put("stay", text("occupied.stay", name));
        values.put("change", text("occupied.change", card.grouped().replace(' ', NO_BREAK)));
        values.put("card", card.value());
        values.put("occupied", true);
        return PAGE.render(values);
    }

    private Map<String, Object> frame(String page, List<String> keys) {
        Map<String, Object> values = new HashMap<>();
        keys.forEach(key -> values.put(key, text(page + "." + key)));
        values.put("lang", locale.getLanguage());
        return values;
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, "people.card-page." + key, arguments);
    }
}

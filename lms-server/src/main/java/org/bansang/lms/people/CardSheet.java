package org.bansang.lms.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.content.paper.PdfSheet;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;

/**
 * Learning cards on paper, eight on a sheet A4, to be cut apart. A card bears the name and the way to sign in: whoever
 * finds one learns neither where its holder lives nor the PIN.
 */
final class CardSheet {

    private static final Template SHEET = Template.of(CardSheet.class, "card-sheet.mustache");
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final int LONG_NAME = 22;
    private static final int VERY_LONG_NAME = 40;

    private CardSheet() {}

    /** What one card shows. */
    record PrintedCard(String name, CardCode code) {}

    /** As many sheets as the cards need. */
    static byte[] pdf(List<PrintedCard> cards, String publicUrl, Locale language) {
        return PdfSheet.of(xhtml(cards, publicUrl, language));
    }

    private static String xhtml(List<PrintedCard> cards, String publicUrl, Locale language) {
        String address = publicUrl.replaceFirst("^https?://", "");
        List<Object> sheets = new ArrayList<>();
        for (int start = 0; start < cards.size(); start += COLUMNS * ROWS) {
            List<PrintedCard> some = cards.subList(start, Math.min(cards.size(), start + COLUMNS * ROWS));
            List<Object> shown = new ArrayList<>();
            for (PrintedCard card : some) {
                shown.add(values(card, shown.size(), publicUrl));
            }
            sheets.add(Map.of("cards", shown, "first", start == 0));
        }
        return SHEET.render(Map.of(
                "lang", language.getLanguage(),
                "title", text(language, "title"),
                "how", text(language, "how"),
                "address", address + "/learn",
                "pin", text(language, "pin"),
                "scan", text(language, "scan"),
                "sheets", sheets));
    }

    private static Map<String, Object> values(PrintedCard card, int place, String publicUrl) {
        int letters = card.name().length();
        return Map.of(
                "name",
                card.name(),
                "size",
                letters <= LONG_NAME ? "large" : letters <= VERY_LONG_NAME ? "medium" : "small",
                "code",
                card.code().grouped(),
                "qr",
                card.code().address(publicUrl),
                "left",
                place % COLUMNS * 105,
                "top",
                place / COLUMNS * 74);
    }

    private static String text(Locale language, String key) {
        return Texts.get(language, "people.paper." + key);
    }
}

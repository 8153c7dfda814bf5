package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bansang.lms.people.CardSheet.PrintedCard;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;

class CardSheetTest {

    private static final String PUBLIC_URL = "https://hoc.caobang.example";
    private static final double MILLIMETRES = 25.4 / 72;
    private static final Random RANDOM = new Random(11);

    private static List<PrintedCard> cards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PrintedCard("Vàng Thị Mỷ " + (i + 1), CardCode.draw(RANDOM)))
                .toList();
    }

    private static String text(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_card_shows_the_name_the_code_in_groups_and_where_to_go() throws IOException {
        PrintedCard card = cards(1).get(0);
        try (PDDocument document = Loader.loadPDF(CardSheet.pdf(List.of(card), PUBLIC_URL, Texts.VIETNAMESE))) {
            String text = text(document);
            assertTrue(text.contains("Vàng Thị Mỷ 1"), text);
            assertTrue(text.contains(card.code().grouped()), text);
            assertTrue(text.contains("hoc.caobang.example/learn"), text);
            assertTrue(text.contains("không phải giấy tờ tùy thân"), text);
        }
    }

    @Test
    void the_code_in_the_picture_leads_to_the_card_and_holds_no_name() throws IOException, NotFoundException {
        List<PrintedCard> cards = cards(8);
        try (PDDocument document = Loader.loadPDF(CardSheet.pdf(cards, PUBLIC_URL, Locale.ENGLISH))) {
            assertEquals(
                    cards.stream()
                            .map(card -> PUBLIC_URL + "/card/" + card.code().value())
                            .collect(Collectors.toSet()),
                    read(new PDFRenderer(document).renderImageWithDPI(0, 200)));
        }
    }

    @Test
    void eight_cards_share_a_sheet() throws IOException {
        try (PDDocument one = Loader.loadPDF(CardSheet.pdf(cards(8), PUBLIC_URL, Texts.VIETNAMESE));
                PDDocument two = Loader.loadPDF(CardSheet.pdf(cards(9), PUBLIC_URL, Texts.VIETNAMESE))) {
            assertEquals(1, one.getNumberOfPages());
            assertEquals(2, two.getNumberOfPages());
            assertTrue(text(two).contains("Vàng Thị Mỷ 9"));
        }
    }

    @Test
    void a_name_is_text_and_never_markup() throws IOException {
        PrintedCard card = new PrintedCard("Lý <b>A</b> & Con", CardCode.draw(RANDOM));
        try (PDDocument document = Loader.loadPDF(CardSheet.pdf(List.of(card), PUBLIC_URL, Texts.VIETNAMESE))) {
            assertTrue(text(document).contains("<b>A</b> & Con"), text(document));
            assertFalse(text(document).contains("#"));
        }
    }

    @Test
    void no_words_reach_into_the_picture_or_over_the_edge_where_the_card_is_cut() throws IOException {
        PrintedCard card = new PrintedCard("Hoàng Nguyễn Thị Ngọc Phương Thảo Nguyên Anh", CardCode.draw(RANDOM));
        for (Locale language : Texts.LANGUAGES) {
            try (PDDocument document = Loader.loadPDF(CardSheet.pdf(List.of(card), PUBLIC_URL, language))) {
                for (TextPosition letter : letters(document)) {
                    double right = (letter.getXDirAdj() + letter.getWidthDirAdj()) * MILLIMETRES;
                    double bottom = letter.getYDirAdj() * MILLIMETRES;
                    assertTrue(right < (bottom < 51 ? 56 : 101), letter + " ends at " + right + " mm in " + language);
                    assertTrue(bottom < 71, letter + " stands at " + bottom + " mm in " + language);
                }
            }
        }
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        }.getText(document);
        assertFalse(letters.isEmpty());
        return letters;
    }

    /** Card by card, as a camera sees them: one code at a time. */
    private static Set<String> read(BufferedImage sheet) throws NotFoundException {
        Set<String> found = new TreeSet<>();
        int width = sheet.getWidth() / 2;
        int height = sheet.getHeight() / 4;
        for (int place = 0; place < 8; place++) {
            BufferedImage card = sheet.getSubimage(place % 2 * width, place / 2 * height, width, height);
            int[] pixels = card.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            found.add(new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText());
        }
        return found;
    }
}

package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatePdfTest {

    /** All letters with tone marks, the rare ones too. */
    private static final String EVERY_TONE = "Ặẵẳằắ Ậẫẩầấ Ệễểềế Ộỗổồố Ợỡởờớ Ựữửừứ Ỵỹỷỳý Đđ";

    @TempDir
    Path keys;

    @Test
    void the_sheet_says_who_completed_what_when_and_that_it_is_a_local_record() throws IOException {
        String text = text(paper("Lù Thị Sẩu", Texts.VIETNAMESE));

        assertContains(text, "Giấy xác nhận hoàn thành");
        assertContains(text, "Certificate of completion");
        assertContains(text, "Lù Thị Sẩu");
        assertContains(text, "VNeID: kích hoạt, dùng giấy tờ và giữ an toàn danh tính điện tử");
        assertContains(text, "Tự tay kích hoạt VNeID theo đúng thứ tự: thực hành, bài kiểm tra");
        assertContains(text, "21/11/2026");
        assertContains(text, "không phải là xác nhận hoàn thành của quốc gia trên VNeID");
    }

    @Test
    void in_english_the_english_words_come_first() throws IOException {
        String text = text(paper("Lù Thị Sẩu", Locale.ENGLISH));

        assertTrue(text.indexOf("Certificate of completion") < text.indexOf("Giấy xác nhận hoàn thành"), text);
        assertContains(text, "It is not the national confirmation of completion on VNeID.");
    }

    @Test
    void every_vietnamese_letter_has_its_glyph_and_every_font_is_in_the_file() throws IOException {
        byte[] pdf = paper(EVERY_TONE, Texts.VIETNAMESE);
        String text = text(pdf);

        assertContains(text, EVERY_TONE);
        assertFalse(text.contains("#"), "the sign for a missing glyph");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                assertTrue(font.getName().contains("BeVietnamPro"), font::getName);
                fonts++;
            }
            assertEquals(2, fonts);
        }
    }

    @Test
    void the_code_on_the_printed_sheet_leads_to_the_verification_page() throws IOException {
        Certificate certificate = new Office(keys, "Lù Thị Sẩu").certificate();
        try (PDDocument document = Loader.loadPDF(CertificatePdf.of(certificate, Texts.VIETNAMESE))) {
            assertEquals(certificate.verifyUrl(), Camera.read(new PDFRenderer(document).renderImageWithDPI(0, 300)));
        }
    }

    @Test
    void the_file_is_one_tagged_page_across_with_title_and_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper("Lù Thị Sẩu", Texts.VIETNAMESE))) {
            assertEquals(1, document.getNumberOfPages());
            assertTrue(document.getPage(0).getMediaBox().getWidth()
                    > document.getPage(0).getMediaBox().getHeight());
            assertEquals(
                    "Giấy xác nhận hoàn thành · Lù Thị Sẩu",
                    document.getDocumentInformation().getTitle());
            assertEquals("vi", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void a_very_long_name_stays_on_the_one_page() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(paper("Công Tằng Tôn Nữ Nguyễn Phước ".repeat(4), Texts.VIETNAMESE))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    private byte[] paper(String name, Locale locale) {
        return CertificatePdf.of(new Office(keys, name).certificate(), locale);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        }
    }

    private static void assertContains(String text, String expected) {
        assertTrue(text.contains(expected), () -> "No \"" + expected + "\" in: " + text);
    }
}

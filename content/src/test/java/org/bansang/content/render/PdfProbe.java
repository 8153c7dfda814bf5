package org.bansang.content.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Opens a PDF again, as a reader, a screen reader and a camera do. */
final class PdfProbe {
    private static final String FOOT = "BảnSáng·[^·]*·[^·]*?\\d{2}/\\d{2}/\\d{4}";

    private final byte[] bytes;
    private List<String> texts = List.of();

    PdfProbe(byte[] bytes) {
        this.bytes = bytes;
    }

    private interface Look<T> {
        T at(PDDocument file) throws IOException;
    }

    private <T> T look(Look<T> look) {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return look.at(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return texts.isEmpty() ? look(PDDocument::getNumberOfPages) : texts.size();
    }

    boolean isMarked() {
        return look(file -> file.getDocumentCatalog().getMarkInfo().isMarked()
                && file.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    String language() {
        return look(file -> file.getDocumentCatalog().getLanguage());
    }

    String title() {
        return look(file -> file.getDocumentInformation().getTitle());
    }

    boolean showsItsTitle() {
        return look(file -> file.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }

    /** The XMP packet, which says whether the file claims PDF/UA. */
    String metadata() {
        return look(file -> new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    }

    /** All text of the pages without their feet and without any white space, so that breaks do not matter. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append(page(page).replaceFirst(FOOT + page + "$", ""));
        }
        return text.toString();
    }

    String page(int number) {
        if (texts.isEmpty()) {
            texts = read();
        }
        return texts.get(number - 1);
    }

    private List<String> read() {
        return look(file -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            for (int number = 1; number <= file.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(compact(stripper.getText(file)));
            }
            return pages;
        });
    }

    static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", "");
    }

    /** A letter on a page with its place from the top and from the left, in millimetres. */
    record Letter(int page, String character, double size, double top, double left, boolean drawn, boolean embedded) {

        long line() {
            return Math.round(top * 4);
        }
    }

    List<Letter> letters() {
        return look(file -> {
            List<Letter> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(letter(getCurrentPageNo(), text));
                }
            };
            stripper.writeText(file, Writer.nullWriter());
            return letters;
        });
    }

    /** The letters that nobody can read: not in the font, or in a font that is not in the file. */
    static Set<String> missing(List<Letter> letters) {
        assertTrue(letters.size() > 500, "only " + letters.size() + " letters");
        return letters.stream()
                .filter(letter -> !letter.drawn() || !letter.embedded())
                .map(Letter::character)
                .collect(Collectors.toSet());
    }

    /** The words of the pages above that place, without any white space. */
    static String text(List<Letter> letters, double foot) {
        StringBuilder text = new StringBuilder();
        letters.stream()
                .filter(letter -> letter.top() < foot)
                .sorted(Comparator.comparing(Letter::page)
                        .thenComparing(Letter::line)
                        .thenComparing(Letter::left))
                .forEach(letter -> text.append(letter.character()));
        return compact(text.toString());
    }

    private static Letter letter(int page, TextPosition text) {
        return new Letter(
                page,
                text.getUnicode(),
                text.getFontSizeInPt(),
                text.getYDirAdj() * 25.4 / 72,
                text.getXDirAdj() * 25.4 / 72,
                isDrawn(text.getFont(), text.getCharacterCodes()),
                text.getFont().isEmbedded());
    }

    private static boolean isDrawn(PDFont font, int[] codes) {
        try {
            for (int code : codes) {
                if (font instanceof PDType0Font wide && wide.codeToGID(code) == 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a screen reader says for every picture; blank where nobody wrote it. */
    List<String> alternatives() {
        return look(file -> {
            List<String> alternatives = new ArrayList<>();
            collect(file.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            return alternatives;
        });
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        if (node instanceof PDStructureElement element && "Figure".equals(element.getStructureType())) {
            String alternative = element.getCOSObject().getString(COSName.ALT);
            alternatives.add(alternative == null ? "" : alternative);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                collect(child, alternatives);
            }
        }
    }

    /** What a camera reads off a page. */
    String scanned(int number) {
        return look(file -> {
            BufferedImage image = new PDFRenderer(file).renderImageWithDPI(number - 1, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                        .getText();
            } catch (ReaderException e) {
                return "";
            }
        });
    }
}

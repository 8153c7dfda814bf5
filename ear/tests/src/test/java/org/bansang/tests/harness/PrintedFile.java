package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its reader opens it: by eye, or with a screen reader. */
public final class PrintedFile {
    private final String text;
    private final int pages;

    private PrintedFile(String text, int pages) {
        this.text = text;
        this.pages = pages;
    }

    /** Fails unless it is tagged, says its title and language, and has every letter in it. */
    public static PrintedFile sound(byte[] pdf, String title, String language) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked(), "not tagged");
            assertNotNull(file.getDocumentCatalog().getStructureTreeRoot(), "no structure for a screen reader");
            assertEquals(language, file.getDocumentCatalog().getLanguage());
            String named = file.getDocumentInformation().getTitle();
            assertTrue(named.endsWith(title), named);
            Letters letters = new Letters();
            String text = letters.getText(file);
            assertEquals(Set.of(), letters.missing, "letters that nobody can read");
            return new PrintedFile(text, file.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }

    public int pages() {
        return pages;
    }

    /** Reads, and notes every letter that is not in a font of the file. */
    private static final class Letters extends PDFTextStripper {
        private final Set<String> missing = new TreeSet<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            try {
                boolean drawn = letter.getFont().isEmbedded();
                for (int code : letter.getCharacterCodes()) {
                    drawn &= !(letter.getFont() instanceof PDType0Font font) || font.codeToGID(code) != 0;
                }
                if (!drawn) {
                    missing.add(letter.getUnicode());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            super.processTextPosition(letter);
        }
    }
}

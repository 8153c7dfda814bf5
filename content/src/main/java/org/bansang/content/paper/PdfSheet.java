package org.bansang.content.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Turns a page of XHTML into a PDF with our letters and drawings in it, so that it prints alike everywhere. It fetches
 * nothing: what is not in the page does not come onto paper.
 */
public final class PdfSheet {

    private static final String AUTHOR = "Bản Sáng";
    private static final String FAMILY = "Be Vietnam Pro";

    /** PDFBox tells of a stand-in for a font that no page of ours uses; held, or the level would be forgotten. */
    private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font.PDType1Font");

    static {
        FONTS.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfSheet() {}

    /** The page as a PDF; a page that is not well-formed is a programming error. */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            PdfRendererBuilder sheet = new PdfRendererBuilder();
            sheet.usePDDocument(file);
            sheet.withW3cDocument(document(xhtml), null);
            sheet.useFont(font(file, "400Regular"), FAMILY, 400, FontStyle.NORMAL, true);
            sheet.useFont(font(file, "700Bold"), FAMILY, 700, FontStyle.NORMAL, true);
            sheet.useUnicodeLineBreaker(new LineEnds());
            sheet.useObjectDrawerFactory(new Drawings());
            sheet.useExternalResourceAccessControl(
                    (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            sheet.usePdfUaAccessibility(true);
            sheet.withProducer(AUTHOR);
            sheet.toStream(bytes);
            sheet.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Without ligatures: PDFBox would note wrong letters for them, and copied text would read "conŐrms". */
    private static PDFontSupplier font(PDDocument file, String weight) throws IOException {
        String name = "/fonts/" + weight + "/BeVietnamPro_" + weight + ".ttf";
        try (InputStream stream = PdfSheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Font " + name + " is missing in the package");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(file, font, true));
        }
    }

    private static Document document(String xhtml) {
        byte[] bytes = xhtml.getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The template of a sheet is not well-formed", e);
        }
    }
}

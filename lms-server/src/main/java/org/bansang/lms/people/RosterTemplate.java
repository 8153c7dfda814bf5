package org.bansang.lms.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.web.Texts;

/**
 * The file to begin a roster with: headings and two rows to replace, with the byte order mark by which Excel knows the
 * accents.
 */
public final class RosterTemplate {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RosterTemplate() {}

    /** The file, with headings in that language. */
    public static byte[] csv(Locale language) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(RosterColumn.values())
                    .map(column -> Texts.get(language, "positions.import.heading." + column.word()))
                    .toList());
            csv.writeRecord(row(language, "first"));
            csv.writeRecord(row(language, "second"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Locale language, String which) {
        return Arrays.asList(
                Texts.get(language, "positions.import.example." + which).split("\\|", -1));
    }
}

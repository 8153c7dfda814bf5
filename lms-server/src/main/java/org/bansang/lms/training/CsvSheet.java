package org.bansang.lms.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated text as RFC 4180 has it, in UTF-8 with the mark by which Excel knows Vietnamese letters.
 */
class CsvSheet implements ComplianceSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Locale language;
    private final CsvWriter csv;

    CsvSheet(OutputStream out, Locale language) throws IOException {
        this.language = language;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(writer);
        csv.writeRecord(ComplianceSheet.headings(language));
    }

    @Override
    public void row(ComplianceRow row) {
        csv.writeRecord(
                ComplianceSheet.harmless(row.name()),
                ComplianceSheet.harmless(row.unitCode()),
                ComplianceSheet.harmless(row.unitName()),
                ComplianceSheet.harmless(row.programme()),
                ComplianceSheet.state(row, language),
                day(row.dueOn()),
                day(row.completedOn()));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

package org.bansang.lms.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with one sheet. Rows leave memory every few hundred; without {@link #end()} the archive has no directory
 * and no program opens it.
 */
class XlsxSheet implements ComplianceSheet {

    private static final int KEPT_ROWS = 500;
    private static final String DAY = "dd/mm/yyyy";
    private static final int[] WIDTHS = {28, 14, 34, 44, 18, 14, 14};
    private static final int DUE = 5;
    private static final int COMPLETED = 6;

    private final Locale language;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int number;

    XlsxSheet(OutputStream out, Locale language) {
        this.language = language;
        this.workbook = new Workbook(out, "Bản Sáng", "1.0");
        this.sheet = workbook.newWorksheet(Texts.get(language, "compliance.export.sheet"));
        List<String> headings = ComplianceSheet.headings(language);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(ComplianceRow row) {
        number++;
        List<String> cells = List.of(
                row.name(), row.unitCode(), row.unitName(), row.programme(), ComplianceSheet.state(row, language));
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(number, column, ComplianceSheet.harmless(cells.get(column)));
        }
        day(DUE, row.dueOn());
        day(COMPLETED, row.completedOn());
        if (number % KEPT_ROWS == 0) {
            flush();
        }
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    private void day(int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(number, column, day);
            sheet.style(number, column).format(DAY).set();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

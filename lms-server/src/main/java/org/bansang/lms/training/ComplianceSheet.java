package org.bansang.lms.training;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bansang.lms.shared.web.Texts;

/**
 * A file of assignments that is written while it is read, row by row. It is a whole file only after {@link #end()}.
 */
interface ComplianceSheet {

    /** Adds a row. */
    void row(ComplianceRow row);

    /** Says that nothing is missing. */
    void end() throws IOException;

    /** The words above the columns. */
    static List<String> headings(Locale language) {
        return Stream.of("name", "unit-code", "unit", "programme", "state", "due", "completed")
                .map(column -> Texts.get(language, "compliance.export." + column))
                .toList();
    }

    /** The state in words. */
    static String state(ComplianceRow row, Locale language) {
        return Texts.get(language, "training.state." + row.state().code());
    }

    /**
     * A text that no spreadsheet takes for a formula, also after it was saved in another format: whatever could begin
     * one gets an apostrophe before it.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

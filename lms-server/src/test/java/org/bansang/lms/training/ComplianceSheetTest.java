package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.web.Texts;
import org.junit.jupiter.api.Test;

class ComplianceSheetTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-30");

    @Test
    void whateverCouldBeginAFormulaGetsAnApostrophe() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1")) {
            assertEquals("'" + formula, ComplianceSheet.harmless(formula));
        }
        for (String harmless : List.of("", "Lan", "1-2", "a=b", "'quoted")) {
            assertEquals(harmless, ComplianceSheet.harmless(harmless));
        }
    }

    @Test
    void theCsvBeginsWithTheMarkAndAHeadingAndQuotesWhatNeedsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(out, Texts.VIETNAMESE);
        sheet.row(row("=Lan, \"chị\""));
        sheet.end();

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("\uFEFFHọ và tên,Mã đơn vị,Đơn vị,Chương trình,Tình trạng,Hạn,Ngày hoàn thành", lines.get(0));
        assertEquals("\"'=Lan, \"\"chị\"\"\",02890,Xã Bảo Nhai,An toàn,Hoàn thành,30/11/2026,01/11/2026", lines.get(1));
    }

    @Test
    void aWorkbookThatWasNotEndedHasNoDirectory() throws IOException {
        ByteArrayOutputStream torn = new ByteArrayOutputStream();
        XlsxSheet first = new XlsxSheet(torn, Locale.ENGLISH);
        for (int i = 0; i < 2_000; i++) {
            first.row(row("Lan " + i));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        XlsxSheet second = new XlsxSheet(whole, Locale.ENGLISH);
        second.row(row("Lan"));
        second.end();

        assertTrue(torn.size() > 0, "rows leave memory while they are written");
        assertFalse(hasDirectory(torn.toByteArray()));
        assertTrue(hasDirectory(whole.toByteArray()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
            assertTrue(zip.getNextEntry() != null);
        }
    }

    @Test
    void theFileIsCalledByItsUnitAndItsDay() {
        UnitSummary unit = new UnitSummary(
                new UnitId(new UUID(0, 1)), "02890", UnitKind.COMMUNE, "Xã Bảo Nhai (Đà)", "15@2025-07-01/");
        ComplianceExport export =
                new ComplianceExport(ComplianceQuery.everything(unit.id()), unit, new ReportDay(DUE, false, 14));

        assertEquals("hoc-bat-buoc-xa-bao-nhai-da-2026-11-30.csv", export.fileName(Texts.VIETNAMESE, "csv"));
        assertEquals("mandatory-training-xa-bao-nhai-da-2026-11-30.xlsx", export.fileName(Locale.ENGLISH, "xlsx"));
    }

    private static ComplianceRow row(String name) {
        return new ComplianceRow(
                "1",
                "2",
                name,
                "02890",
                "Xã Bảo Nhai",
                "3",
                "An toàn",
                AssignmentState.COMPLETE,
                DUE,
                LocalDate.parse("2026-11-01"));
    }

    private static boolean hasDirectory(byte[] archive) {
        for (int i = archive.length - 22; i >= 0 && i > archive.length - 200; i--) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 5 && archive[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}

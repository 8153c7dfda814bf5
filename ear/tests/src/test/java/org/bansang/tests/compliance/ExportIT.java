package org.bansang.tests.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Units;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What leaves the house as a file: whole or visibly torn, readable in Vietnamese, and harmless in a spreadsheet. */
@OnThePlatform
class ExportIT {
    private static final String UNIT = "01525";
    private static final String LARGE = "01537";

    private static Learner manager;

    @BeforeAll
    static void aUnitWithOddNames() {
        manager = Learner.newcomer("Người Tải Bảng");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        String programme = Officials.programme(manager.course(), "@SUM(A1:A9)", UNIT, 9);
        Officials.ask(programme, UNIT, "=HYPERLINK(\"http://x\",\"Bấm\") ", 3);
        Officials.ask(programme, UNIT, "Đặng, \"Thị\" Ước ", 3);
    }

    @Test
    void theCsvIsReadableInBothLanguagesAndCalculatesNothing() {
        Answer answer = manager.api().get(address(UNIT, "csv?lang=vi")).require(200);

        assertEquals("text/csv;charset=utf-8", answer.header("Content-Type").toLowerCase(Locale.ROOT));
        assertEquals(
                "attachment; filename=\"hoc-bat-buoc-xa-doai-duong-" + Roster.today() + ".csv\"",
                answer.header("Content-Disposition"));
        assertEquals("\uFEFF", answer.text().substring(0, 1));
        List<String> lines = answer.text().lines().toList();
        assertEquals("\uFEFFHọ và tên,Mã đơn vị,Đơn vị,Chương trình,Tình trạng,Hạn,Ngày hoàn thành", lines.get(0));
        assertEquals(7, lines.size());
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(line.contains(",'@SUM(A1:A9),"), line);
            assertTrue(!line.startsWith("=") && !line.startsWith("\"="), line);
        }
        assertTrue(answer.text().contains("\"Đặng, \"\"Thị\"\" Ước 00001\""), answer.text());
        assertTrue(answer.text().contains("Hoàn thành,"), answer.text());
        assertTrue(manager.api()
                .get(address(UNIT, "csv?lang=en"))
                .text()
                .startsWith("\uFEFFName,Unit code,Unit,Programme,State,Due,Completed on"));
    }

    @Test
    void theWorkbookHoldsTheSameRows() throws IOException {
        Answer answer =
                manager.api().get(address(UNIT, "xlsx?lang=en&state=complete")).require(200);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("Name", rows.get(0).getCellText(0));
            assertEquals(3, rows.size());
            assertEquals("'=HYPERLINK(\"http://x\",\"Bấm\") 00003", rows.get(1).getCellText(0));
            assertEquals("Complete", rows.get(1).getCellText(4));
            assertEquals(
                    Roster.today().minusDays(5),
                    rows.get(1).getCellAsDate(6).orElseThrow().toLocalDate());
        }
    }

    @Test
    void aFailureInTheMiddleIsAnErrorAndNeverAShorterFile() {
        String large = Officials.programme(manager.course(), "Bảng rất dài", LARGE, 9);
        Officials.ask(large, LARGE, "Người Trong Bảng Rất Dài ", 60_000);

        for (String ending : List.of("csv", "xlsx")) {
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> manager.api().get(address(LARGE, ending)));
            Poll.until(
                    "the export is cut off",
                    Duration.ofSeconds(30),
                    () -> Database.number("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                            + " where pid <> pg_backend_pid() and query like '%order by u.path, a.disp%'"
                                            + " and state <> 'idle'")
                                    > 0
                            || answer.isDone());
            answer.join().requireProblem(503, "unavailable");
        }
        assertEquals(
                60_001,
                manager.api()
                        .get(address(LARGE, "csv"))
                        .require(200)
                        .text()
                        .lines()
                        .count());
    }

    private static String address(String unit, String rest) {
        return "/api/units/" + Units.id(unit) + "/compliance." + rest;
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tasks;
import org.bansang.tests.harness.Units;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who answers for a province sees how it stands, goes down to a commune and its people, and takes the table along. */
@OnThePlatform
class ComplianceE2E {
    private static final String UNIT = "01594";
    private static final String VILLAGE = UNIT + "-01";
    private static final String NAME = "Xã Độc Lập";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEADING = "Tình hình học bắt buộc của đơn vị";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner manager;
    private static Learner official;
    private static String programme;

    @BeforeAll
    static void aProvinceWithMandatoryTraining() {
        manager = Learner.newcomer("Người Xem Tình Hình");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        programme = Officials.programme(manager.course(), "An toàn trên mạng", UNIT, -2);
        Officials.ask(programme, UNIT, "Nông Thị Xem ", 30);
        village();
        Officials.ask(Officials.programme(manager.course(), "Dịch vụ công", VILLAGE, 9), VILLAGE, "Mã Văn Thôn ", 4);
        official = Learner.newcomer("Bế Văn Xong");
        official.holds("OFFICIAL", "01636", "2025-07-01", null);
        Officials.ask(Officials.programme(manager.course(), "Hiện ngay", "01636", -2), official);
    }

    @Test
    void aManagerGoesDownToThePeopleAndTheBackButtonComesUpAgain() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());

        visit.open("/desk/");
        visit.link("Tình hình học bắt buộc").first().click();
        visit.sees(visit.heading(HEADING)).sees(visit.link("Phường Thục Phán")).picture("compliance-province");
        choose(visit, "Tình trạng", "Quá hạn");
        visit.link(NAME).click();
        visit.sees(visit.page().getByText("Ngay tại " + NAME)).picture("compliance-commune");
        visit.link("Theo từng người").click();
        visit.sees("Nông Thị Xem 00001").sees(exactly(visit, "20 lượt")).picture("compliance-people");
        choose(visit, "Tình trạng", "Hoàn thành");
        visit.page().waitForURL(address -> address.contains("state=complete"));
        visit.sees(exactly(visit, "11 lượt"));
        visit.page().goBack();
        visit.page().waitForURL(address -> address.contains("show=people") && address.contains("state=overdue"));
        visit.sees(exactly(visit, "20 lượt"));
        visit.page().goBack();
        visit.page().waitForURL(address -> !address.contains("show=people"));
        visit.sees(visit.page().getByText("Ngay tại " + NAME));
        visit.page().goBack();
        visit.page().waitForURL(address -> !address.contains("unit=") && address.contains("state=overdue"));
        visit.sees(link(visit, NAME));
        visit.page().goBack();
        visit.page().waitForURL(address -> !address.contains("state="));
        visit.sees(visit.link("Phường Thục Phán"));

        visit.requireQuiet();
    }

    @Test
    void aPageLeftAloneAsksNothingUntilSomebodyIsThereAgain() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        visit.page().clock().install();
        visit.open("/desk/compliance").sees(visit.link("Phường Thục Phán"));
        visit.page().clock().runFor(2_000);
        Poll.until("it asks while somebody is there", PATIENCE, () -> looks(visit) > 0);

        visit.page().clock().fastForward(Duration.ofMinutes(11).toMillis());
        visit.page().clock().runFor(2_000);
        long before = looks(visit);
        visit.page().clock().runFor(60_000);
        assertEquals(before, looks(visit), "nobody is there");
        visit.page().mouse().move(300, 300);
        visit.page().clock().runFor(2_000);
        Poll.until("it asks again", PATIENCE, () -> looks(visit) > before);

        visit.requireQuiet();
    }

    @Test
    void whatWasOpenedStaysOpenWhenTheNumbersChange() {
        Learner other = Officials.official("01660");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        visit.page().setViewportSize(Format.DESK.width, 4_000);
        visit.open("/desk/compliance?state=complete").sees(link(visit, NAME));
        visit.page()
                .locator("vaadin-grid-tree-toggle", new Page.LocatorOptions().setHasText(NAME))
                .dispatchEvent("click");
        visit.sees(link(visit, "Bản Xem Thử"));

        String assigned = visit.page().locator(".tile-share .title").textContent();
        Programme.of(manager.api(), manager.course(), "01660").make();
        Poll.until(
                "the page counts the new one",
                PATIENCE,
                () -> !assigned.equals(
                        visit.page().locator(".tile-share .title").textContent()));

        visit.sees(link(visit, "Bản Xem Thử"));
        assertEquals(1, Tasks.of(other).size());
        visit.requireQuiet();
    }

    @Test
    void theAddressAloneLeadsToTheSamePeople() {
        Visit visit = BROWSERS.visit(Format.DESK, "en").speaks("en").signedIn(manager.account());

        visit.open(people() + "&programme=" + programme + "&state=complete&name=xem&sort=-due")
                .sees(visit.heading("Mandatory training of my unit"))
                .sees(exactly(visit, "10 assignments"))
                .picture("compliance-people");
        visit.open("/desk/compliance?unit=" + Units.id(UNIT) + "&on="
                        + Roster.today().minusDays(20))
                .sees("These are the numbers at the end of")
                .picture("compliance-as-of");
        visit.open(people() + "&name=khong-co-ai").sees("Nobody found").picture("compliance-nobody");

        visit.requireQuiet();
    }

    @Test
    void theTableIsTakenAlongAsCsvAndAsWorkbook() throws IOException {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        visit.open(people() + "&state=overdue&name=xem").sees("Nông Thị Xem 00001");

        String csv = Files.readString(
                download(visit, "Tải danh sách về dạng CSV", ".csv").path());
        assertEquals(21, csv.lines().count());
        assertTrue(csv.contains("Nông Thị Xem 00001,01594,Xã Độc Lập,An toàn trên mạng,Quá hạn,"), csv);
        try (InputStream file = Files.newInputStream(
                        download(visit, "Tải danh sách về dạng Excel", ".xlsx").path());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(21, rows.size());
            assertEquals("Nông Thị Xem 00001", rows.get(1).getCellText(0));
        }

        visit.requireQuiet();
    }

    @Test
    void aCompletionShowsByItselfWithinASecond() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        visit.open("/desk/compliance?unit=" + Units.id("01636")).sees("Bế Văn Xong");
        Locator complete = visit.page().locator("vaadin-grid .badge.complete");
        assertEquals(0, complete.count());

        official.completeCourse();
        long told = System.nanoTime();
        Poll.until("the page shows it by itself", Duration.ofSeconds(10), () -> complete.count() == 1);

        Duration took = Duration.ofNanos(System.nanoTime() - told);
        assertTrue(took.compareTo(Duration.ofSeconds(1)) <= 0, "it took " + took);
        visit.requireQuiet();
    }

    @Test
    void itCanBeUsedOnAPhone() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(manager.account());

        visit.open("/desk/compliance?unit=" + Units.id("04") + "&state=overdue")
                .sees(visit.link(NAME))
                .picture("compliance-province")
                .wholePicture("compliance-province");
        visit.requireNoSidewaysScrolling();
        visit.link(NAME).first().click();
        visit.sees(visit.page().getByText("Ngay tại " + NAME));
        visit.open(people() + "&name=xem").sees("Nông Thị Xem 00001").wholePicture("compliance-people");
        visit.requireNoSidewaysScrolling();

        visit.requireQuiet();
    }

    private static void village() {
        Database.change(
                "insert into unit (id, code, kind, name, parent_id, path, valid_from) select ?::uuid, ?, 'VILLAGE',"
                        + " 'Bản Xem Thử', id, path || ? || '@2025-07-01/', valid_from from unit where id = ?::uuid"
                        + " on conflict do nothing",
                Units.id(VILLAGE),
                VILLAGE,
                VILLAGE,
                Units.id(UNIT));
    }

    private static long looks(Visit visit) {
        return visit.requests().stream()
                .filter(request -> String.valueOf(request.postData()).contains("\"look\""))
                .count();
    }

    private static Locator link(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator exactly(Visit visit, String text) {
        return visit.page().getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    private static String people() {
        return "/desk/compliance?show=people&unit=" + Units.id(UNIT);
    }

    private static void choose(Visit visit, String field, String option) {
        visit.page().getByLabel(field).first().click();
        visit.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Download download(Visit visit, String label, String ending) {
        Download file = visit.page()
                .waitForDownload(() -> visit.page().getByLabel(label).click());
        assertTrue(file.suggestedFilename().endsWith(Roster.today() + ending), file.suggestedFilename());
        return file;
    }
}

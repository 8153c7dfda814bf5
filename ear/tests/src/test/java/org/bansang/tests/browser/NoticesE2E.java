package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is told something finds it at the bell, and whoever answers for the unit finds it in the ledger. */
@OnThePlatform
class NoticesE2E {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner manager;

    @BeforeAll
    static void somebodyManagesTheProvince() {
        manager = Learner.newcomer("Người Xem Sổ Gửi");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
    }

    @Test
    void noticesRingAtTheBellAndTheManagerSeesTheLedger() {
        Learner told = Learner.newcomer("Hoàng Thị Chuông");
        told.holds("OFFICIAL", "01618", "2025-07-01", null);
        awaitNotice(told, Programme.of(manager.api(), manager.course(), "01618").make());
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(told.account());

        visit.open("/desk/");
        Locator bell = visit.page().getByLabel("Thông báo: 1 tin chưa đọc");
        visit.sees(bell);
        bell.click();
        visit.sees(visit.heading("Thông báo của tôi"))
                .sees("Việc học bắt buộc mới: Dịch vụ công mức độ toàn trình")
                .picture("notices");
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Đã đọc").setExact(true))
                .click();
        visit.sees(visit.page().getByLabel("Thông báo: không có tin chưa đọc"));
        visit.requireQuiet();

        Visit ledger = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        ledger.open("/desk/notices/deliveries?unit=" + Units.id("01618"))
                .sees("Hoàng Thị Chuông")
                .sees(ledger.page().locator("vaadin-grid").getByText("Chưa có địa chỉ thư"))
                .sees(ledger.page().locator("vaadin-grid").getByText("Đã đọc"))
                .picture("ledger");
        ledger.requireQuiet();
    }

    @Test
    void fromTheDayOfATransferTheOldUnitSeesNothingMore() {
        Learner mover = Learner.newcomer("Lục Thị Chuyển Đi");
        Roster.appoint(mover, "official", "01648");
        Database.change("update position set valid_from = valid_from - 30 where person_id = ?::uuid", mover.id());
        awaitNotice(
                mover, Programme.of(manager.api(), manager.course(), "01648").make());
        Roster.appoint(mover, "official", "01654");
        String id = mover.api()
                .get("/api/me/notices")
                .require(200)
                .json()
                .at("/rows/0/id")
                .asText();
        mover.api().put("/api/me/notices/" + id + "/read").require(204);

        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        String ledger = "/desk/notices/deliveries?channel=in-app&name=chuyen+di&unit=";
        visit.open(ledger + Units.id("01648")).sees("Lục Thị Chuyển Đi").sees(inGrid(visit, "Đã hiện, chưa đọc"));
        assertEquals(0, inGrid(visit, "Đã đọc").count());
        visit.open(ledger + Units.id("04")).sees("Lục Thị Chuyển Đi").sees(inGrid(visit, "Đã đọc"));
        visit.requireQuiet();
    }

    @Test
    void theLedgerSaysInWordsWhatKeepsALetterBackAlsoOnAPhone() {
        Learner told = Officials.official("01708");
        awaitNotice(told, Programme.of(manager.api(), manager.course(), "01708").make());
        Database.change(
                "update delivery d set state = 'FAILED', tries = 1, trouble = 'ADDRESS_REFUSED', reply_code = 550"
                        + " from notice n where n.id = d.notice_id and d.channel = 'EMAIL' and n.person_id = ?::uuid",
                told.id());

        for (Format format : Format.values()) {
            for (String language : List.of("vi", "en")) {
                Visit visit = BROWSERS.visit(format, language).speaks(language).signedIn(manager.account());
                visit.open("/desk/notices/deliveries?unit=" + Units.id("01708"))
                        .sees(visit.page()
                                .locator("vaadin-grid")
                                .getByText(language.equals("vi") ? "(mã 550)" : "(code 550)"))
                        .picture("ledger-failed");
                visit.requireNoSidewaysScrolling();
                visit.link(language.equals("vi") ? "Về tình hình học bắt buộc" : "Back to the training of my unit")
                        .click();
                visit.sees(visit.page().locator(".tile-share")).picture("compliance-from-ledger");
                visit.requireQuiet();
                visit.close();
            }
        }
    }

    private static void awaitNotice(Learner person, Programme programme) {
        Poll.until(
                "a notice of the programme is made",
                PATIENCE,
                () -> Database.number(
                                "select count(*) from notice where person_id = ?::uuid and starts_with(cause, ?)",
                                person.id(),
                                "programme:" + programme.id() + ":")
                        == 1);
    }

    private static Locator inGrid(Visit visit, String words) {
        return visit.page().locator("vaadin-grid").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }
}

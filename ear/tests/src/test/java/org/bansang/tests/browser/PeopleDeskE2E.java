package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Locale;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Units;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding one's way among people: looking for them, going back, mending what was written wrongly. */
@OnThePlatform
class PeopleDeskE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void wordsLookedForStandInNoAddressAndComeBackAllTheSame() {
        Villager.register(Villager.facilitator(), Villager.form("Lý Thị Kín Đáo", "02890-21"));
        Visit desk = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people").sees(desk.heading("Người dân"));
        Locator search = desk.page().getByLabel("Tìm theo tên, mã thẻ hoặc số điện thoại");

        search.fill("kin dao");
        desk.page().waitForURL(address -> address.contains("search="));
        desk.link("Lý Thị Kín Đáo").click();
        desk.sees(desk.heading("Lý Thị Kín Đáo"));
        desk.link("Về danh sách").click();
        desk.sees(desk.heading("Người dân")).sees(desk.link("Lý Thị Kín Đáo"));
        assertEquals("kin dao", search.inputValue());
        desk.page().goBack();
        desk.sees(desk.heading("Lý Thị Kín Đáo"));
        desk.page().goBack();
        desk.sees(desk.heading("Người dân"));
        assertEquals("kin dao", search.inputValue());
        desk.page().reload();
        desk.sees(desk.heading("Người dân")).picture("desk-people-found");
        assertEquals("kin dao", search.inputValue());

        assertFalse(
                desk.page().url().toLowerCase(Locale.ROOT).contains("kin"),
                desk.page().url());
        for (Request request : desk.requests()) {
            String sent = request.url() + request.headers().getOrDefault("referer", "");
            assertFalse(sent.contains("kin%20dao") || sent.contains("kin+dao") || sent.contains("kin dao"), sent);
        }
        desk.requireQuiet();
    }

    @Test
    void whoeverIsChosenGetsACardOnTheSheetAndNobodyElse() {
        for (String name : List.of("Vàng Thị Thẻ Một", "Vàng Thị Thẻ Hai", "Vàng Thị Thẻ Ba")) {
            Villager.register(Villager.facilitator(), Villager.form(name, "02890-22"));
        }
        for (Format format : Format.values()) {
            Visit desk = BROWSERS.visit(format, "vi").signedIn(Account.demonstration("tocongnghe"));
            desk.open("/desk/people").sees(desk.heading("Người dân"));
            desk.page().getByLabel("Tìm theo tên, mã thẻ hoặc số điện thoại").fill("vang thi the");
            desk.sees(desk.link("Vàng Thị Thẻ Ba"));

            desk.page().getByLabel("Chọn để in thẻ: Vàng Thị Thẻ Một").check();
            desk.page().getByLabel("Chọn để in thẻ: Vàng Thị Thẻ Ba").check();
            desk.sees(desk.link("In thẻ của 2 người đã chọn")).picture("people-chosen");
            desk.page().getByLabel("Chọn để in thẻ: Vàng Thị Thẻ Ba").uncheck();
            Locator print = desk.link("In thẻ của 1 người đã chọn");
            desk.sees(print);

            String sheet = print.getAttribute("href");
            assertEquals(1, sheet.split("[0-9a-f-]{36}", -1).length - 1, sheet);
            desk.requireNoSidewaysScrolling();
            desk.requireQuiet();
        }
    }

    @Test
    void ofEntriesWithinOneAnotherTheMenuMarksTheInnermostOnly() {
        Visit desk = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        Locator marked = desk.page().locator("vaadin-side-nav-item[current]");

        desk.open("/desk/people/import").sees(desk.heading("Nhập danh sách cán bộ"));
        desk.sees(marked).picture("desk-menu-import");
        assertEquals(1, marked.count(), marked.allInnerTexts().toString());
        assertEquals("Nhập danh sách cán bộ", marked.innerText().strip());

        desk.link("Người dân").first().click();
        desk.sees(desk.heading("Người dân")).picture("desk-menu-people");
        assertEquals(1, marked.count(), marked.allInnerTexts().toString());
        assertEquals("Người dân", marked.innerText().strip());
        desk.link("Đăng ký người mới").first().click();
        desk.sees(desk.heading("Đăng ký người học")).picture("desk-menu-register");
        assertEquals("Người dân", marked.innerText().strip());
        desk.requireQuiet();
    }

    @Test
    void anOpenPageThatIsEnteredAgainShowsEverythingOnce() {
        Learner first = Learner.newcomer("Người Xem Trước");
        Learner second = Learner.newcomer("Người Xem Sau");
        Roster.appoint(first, "OFFICIAL", "02890");
        Roster.appoint(second, "OFFICIAL", "02890");
        Visit manager = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        manager.open("/desk/progress/person/" + first.id()).sees(manager.heading("Người Xem Trước"));
        follow(manager, "progress/person/" + second.id());
        manager.sees(manager.heading("Người Xem Sau"));
        requireOnce(manager, ".back", ".lead");
        follow(manager, "people/" + first.id());
        manager.sees(manager.heading("Người Xem Trước"));
        follow(manager, "people/" + second.id());
        manager.sees(manager.heading("Người Xem Sau"));
        requireOnce(manager, ".back", ".lead", ".positions");
        manager.requireQuiet();

        Visit trainer = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        trainer.open("/desk/courses").sees(trainer.page().locator(".lint"));
        int cards = trainer.page().locator(".card").count();
        follow(trainer, "courses?again=1");
        trainer.page().waitForURL(address -> address.contains("again"));
        trainer.picture("desk-courses-again");
        assertEquals(cards, trainer.page().locator(".card").count());
        requireOnce(trainer, ".lint");
        trainer.requireQuiet();
    }

    @Test
    void aNameHeardWronglyAndAnotherVillageAreMendedWhereTheyAreRead() {
        ObjectNode form = Villager.form("Hoàng Thị Nhâm", "02890-21");
        Villager.register(Villager.facilitator(), form);
        String id = form.path("id").asText();
        Visit desk = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people/" + id).sees(desk.heading("Hoàng Thị Nhâm"));

        desk.button("Sửa thông tin").click();
        desk.sees(desk.page().locator(".particulars-form")).wholePicture("desk-person-mend");
        desk.requireNoSidewaysScrolling();
        desk.page().getByLabel("Tên để gọi").fill("004085001234");
        desk.button("Lưu").click();
        desk.sees("Xin ghi tên, không ghi số giấy tờ");
        desk.page().getByLabel("Tên để gọi").fill("Hoàng Thị Nhàn");
        desk.page().getByLabel("Thôn, bản").fill("Thôn 5");
        desk.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Thôn 5 "))
                .click();
        desk.button("Lưu").click();

        desk.sees(desk.heading("Hoàng Thị Nhàn")).sees("Đã lưu").wholePicture("desk-person-mended");
        assertEquals(
                1,
                Database.number(
                        "select count(*) from membership where person_id = ?::uuid and unit_id = ?::uuid"
                                + " and display_name = 'Hoàng Thị Nhàn'",
                        id,
                        Units.id("02890-05")));
        assertEquals(0, Villager.found(Villager.facilitator(), "Hoàng Thị Nhâm"));
        desk.requireQuiet();
    }

    /** Goes on as a link within the page does, without loading it anew. */
    private static void follow(Visit visit, String address) {
        visit.page()
                .evaluate(
                        """
                        address => {
                          const link = document.createElement('a');
                          link.href = address;
                          link.setAttribute('router-link', '');
                          document.body.append(link);
                          link.click();
                          link.remove();
                        }
                        """,
                        address);
    }

    private static void requireOnce(Visit visit, String... selectors) {
        for (String selector : selectors) {
            assertEquals(1, visit.page().locator("main " + selector).count(), selector);
        }
    }
}

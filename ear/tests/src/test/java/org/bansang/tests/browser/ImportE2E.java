package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager brings officials in with a file, hands out first passwords, and is told when something came between. */
@OnThePlatform
class ImportE2E {
    private static final String HEADING =
            "Tên đăng nhập;Họ và tên;Thư điện tử;Mã đơn vị;Vai trò;Từ ngày;Thôi từ ngày\n";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aManagerMendsAFileAndBringsItsPeopleIn() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        String good = "e2e.lan;Nông Thị Lan;lan@example.vn;2890;Cán bộ;1/7/2026;\n";

        visit.open("/desk/")
                .sees(visit.link("Nhập danh sách cán bộ"))
                .open("/desk/people/import")
                .sees(visit.heading("Nhập danh sách cán bộ"))
                .picture("desk-import");
        choose(
                visit,
                "can-bo.csv",
                HEADING + good + "e2e.su;Vàng A Sử;;02890-05;Tổ trưởng;;\ne2e.xa;Lò Văn Xa;;01273;Cán bộ;;\n");
        visit.sees("Những dòng cần sửa")
                .sees("Không có vai trò nào là \"Tổ trưởng\"")
                .sees("Đơn vị này không do anh chị phụ trách")
                .picture("desk-import-problems");
        assertEquals(0, visit.page().locator(".carry-out").count());

        choose(visit, "can-bo-2.csv", HEADING + good + "e2e.su;Vàng A Sử;;02890-05;Thành viên tổ công nghệ số;;\n");
        visit.sees(visit.button("Thực hiện 4 thay đổi")).picture("desk-import-changes");
        visit.sees("Cán bộ, công chức tại Xã Bảo Nhai (02890) từ 01/07/2026");
        visit.button("Thực hiện 4 thay đổi").click();
        visit.sees("Đã thực hiện xong").picture("desk-import-done");

        visit.button("Nhập tệp khác").click();
        visit.sees(visit.button("Chọn tệp CSV"));
        choose(visit, "can-bo-2.csv", HEADING + good);
        visit.sees("Mọi điều trong tệp đã đúng sẵn");
        visit.requireQuiet();
        handOutAPassword(person("e2e.lan"));
    }

    private static void handOutAPassword(String id) {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        visit.open("/desk/people/" + id).sees(visit.heading("Nông Thị Lan")).sees("e2e.lan");
        visit.button("Làm mật khẩu một lần").click();
        Locator letters = visit.page().locator(".pin-slip .pin");
        visit.sees(letters).wholePicture("desk-password-slip");
        String password = letters.innerText();

        Visit official = BROWSERS.visit(Format.PHONE, "vi");
        official.open("/desk/");
        official.signIn(new Account("e2e.lan", password));
        official.sees(official.page().locator("#password-new")).picture("first-password");
        official.page().locator("#password-new").fill("Mat-khau-rieng-2026");
        official.page().locator("#password-confirm").fill("Mat-khau-rieng-2026");
        official.page().locator("#kc-passwd-update-form [type=submit]").first().click();
        official.sees(official.heading("Chào Nông Thị Lan"));
        official.requireQuiet();
        visit.requireQuiet();
    }

    @Test
    void whatChangedWhileSomebodyWasReadingIsSaidAndNothingIsDone() {
        Learner first = Learner.newcomer("Lục Văn Trước");
        Learner second = Learner.newcomer("Lục Văn Sau");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        visit.open("/desk/people/import").sees(visit.button("Chọn tệp CSV"));
        choose(visit, "hai-nguoi.csv", HEADING + row(first, "Lục Văn Trước") + row(second, "Lục Văn Sau"));
        visit.sees(visit.button("Thực hiện 2 thay đổi"));

        Roster.appoint(first, "OFFICIAL", "02890");
        visit.button("Thực hiện 2 thay đổi").click();

        visit.sees("Chưa thực hiện gì: trong lúc đó có người khác đã sửa, hoặc đã sang ngày mới.")
                .sees("bớt 1 thay đổi, không thêm thay đổi nào")
                .picture("desk-import-outdated");
        assertEquals(0, Database.number("select count(*) from position where person_id = ?::uuid", second.id()));
        visit.button("Thực hiện 1 thay đổi").click();
        visit.sees("Đã thực hiện xong");
        assertEquals(1, Database.number("select count(*) from position where person_id = ?::uuid", second.id()));
        visit.requireQuiet();
    }

    private static String row(Learner person, String name) {
        return person.account().login() + ";" + name + ";;02890;Cán bộ;;\n";
    }

    private static String person(String login) {
        return Database.text("select person_id::text from account where login = ?", login);
    }

    private static void choose(Visit visit, String name, String text) {
        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Residents;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is given a position, moves or stops, and the old commune sees them no more; teams are found. */
@OnThePlatform
class PositionsE2E {
    private static final String HEADING =
            "Tên đăng nhập;Họ và tên;Thư điện tử;Mã đơn vị;Vai trò;Từ ngày;Thôi từ ngày\n";
    private static final String REFUSED = "Trang này không dành cho anh chị";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void whoMovesIsSeenByTheNewCommuneAndNoLongerByTheOldOne() {
        Learner official = Learner.newcomer("Hà Văn Chuyển");
        Roster.appoint(official, "OFFICIAL", "02890");
        String progress = "/desk/progress/person/" + official.id();
        Visit old = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        old.open(progress).sees(old.heading("Hà Văn Chuyển"));
        Visit administrator = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quantri"));

        administrator
                .open("/desk/people/" + official.id())
                .sees(administrator.heading("Hà Văn Chuyển"))
                .wholePicture("desk-person-positions");
        administrator
                .page()
                .locator(".positions")
                .getByText("Chuyển", exactly())
                .click();
        Locator dialog = administrator.page().getByRole(AriaRole.DIALOG);
        choose(administrator, dialog, "Đơn vị bên trong", "Xã Bảo Yên");
        administrator
                .sees(administrator.page().getByText(Pattern.compile("Xã Bảo Nhai không còn thấy việc học mới")))
                .picture("desk-transfer");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Chuyển").setExact(true))
                .click();
        administrator.sees("Đã ghi. Nếu nhầm").sees("1 chức vụ đã qua").wholePicture("desk-transferred");

        old.open(progress).sees(old.heading(REFUSED));
        old.open("/desk/people/" + official.id()).sees(old.heading(REFUSED));
        old.open("/desk/progress?name=" + "H%C3%A0%20V%C4%83n%20Chuy%E1%BB%83n").sees("Không tìm thấy ai");

        administrator.button("Lấy lại việc vừa làm").first().click();
        administrator.sees("Đã lấy lại, mọi thứ như trước.");
        old.open(progress).sees(old.heading("Hà Văn Chuyển"));
        administrator.requireQuiet();
    }

    @Test
    void whoeverEndsTheLastPositionMayStillTakeAMistakeBack() {
        Learner official = Learner.newcomer("Hà Văn Nghỉ");
        Roster.appoint(official, "OFFICIAL", "02890");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/people/" + official.id()).sees(visit.heading("Hà Văn Nghỉ"));
        visit.button("Thôi giữ").click();
        visit.sees(visit.page().getByText(Pattern.compile("mất các quyền đi theo")))
                .picture("desk-end");
        visit.button("Ghi thôi giữ").click();
        visit.sees(visit.page().getByText(Pattern.compile("không còn thuộc đơn vị của anh chị")))
                .picture("desk-ended");
        visit.button("Lấy lại việc vừa làm").click();
        visit.sees("Đã lấy lại, mọi thứ như trước.");
        visit.requireQuiet();
    }

    @Test
    void whoStopsWhereTheyLiveStaysInTheListsAndTheDialogSaysSoBefore() {
        Learner villager = Learner.newcomer("Hà Văn Ở Nhà");
        Database.change("update person set unit_id = ?::uuid where id = ?::uuid", Units.id("02890-07"), villager.id());
        Roster.appoint(villager, "FACILITATOR", "02890");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/people/" + villager.id()).sees(visit.heading("Hà Văn Ở Nhà"));
        visit.button("Thôi giữ").click();
        visit.sees(visit.page().getByText(Pattern.compile("người dân của Thôn 7.*vẫn thấy người này")))
                .picture("desk-end-home");
        visit.button("Ghi thôi giữ").click();
        visit.sees("Đã ghi. Nếu nhầm").sees("1 chức vụ đã qua");
        visit.requireQuiet();
    }

    @Test
    void aPositionOfAnotherUnitIsNotOfferedAndSaysWhyNot() {
        Learner official = Learner.newcomer("Hà Văn Giao");
        Roster.appoint(official, "OFFICIAL", "02890");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/people/" + official.id()).sees(visit.heading("Hà Văn Giao"));
        visit.button("Giao chức vụ").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vai trò").click();
        visit.page()
                .getByRole(AriaRole.OPTION, option("Người phụ trách đơn vị"))
                .click();
        visit.sees("do cấp trên của đơn vị đó giao").picture("desk-appoint-refused");
        choose(visit, dialog, "Đơn vị bên trong", "Thôn 5 (tên chờ xã cung cấp)");
        visit.sees(visit.page().getByText(Pattern.compile("người này là Người phụ trách đơn vị tại Thôn 5")));
        visit.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Giao chức vụ").setExact(true))
                .click();
        visit.sees("Đã ghi. Nếu nhầm");
        visit.requireQuiet();
    }

    @Test
    void theTeamsOfTheCommuneAreShownAndFound() {
        team("Tổ Công Nghệ Thôn 3", "02890-03", "Tổ Trưởng Ba", "Tổ Viên Ba");
        team("Tổ Công Nghệ Thôn 4", "02890-04", "Tổ Trưởng Bốn", "Tổ Viên Bốn");
        team("Tổ Nơi Khác", "01273", "Tổ Trưởng Xa", "Tổ Viên Xa");
        for (Format format : Format.values()) {
            Visit visit = BROWSERS.visit(format, "vi").signedIn(Account.demonstration("tocongnghe"));
            visit.open("/desk/teams").sees("Tổ Công Nghệ Thôn 3").picture("desk-teams");
            assertEquals(0, visit.page().getByText("Tổ Nơi Khác").count());
            visit.page().getByLabel("Tìm tổ hoặc người").fill("to vien bon");
            visit.sees(visit.page().getByText(Pattern.compile("^1 tổ")));
            assertEquals(0, visit.page().getByText("Tổ Công Nghệ Thôn 3").count());
            visit.requireNoSidewaysScrolling();
            visit.requireQuiet();
        }
    }

    @Test
    void thePagesAreReadableInBothLanguagesOnPhoneAndDesk() {
        Learner official = Learner.newcomer("Hà Văn Nhiều Việc");
        String today = Roster.today().toString();
        Roster.carryOut(
                official.account().login() + ",02890,official," + today + ",",
                official.account().login() + ",02890-05,facilitator,"
                        + Roster.today().plusDays(20) + ",");
        String login = official.account().login();
        String file = HEADING + login + ";Hà Văn Nhiều Việc Mới;;02890;Cán bộ;;"
                + DAY.format(Roster.today().plusDays(9)) + "\n" + "e2e.moi."
                + UUID.randomUUID().toString().substring(0, 6) + ";Lù Thị Mới;;02890-07;Cán bộ;;\n";
        for (Format format : Format.values()) {
            for (String language : new String[] {"vi", "en"}) {
                Visit visit =
                        BROWSERS.visit(format, language).speaks(language).signedIn(Account.demonstration("quanly"));
                visit.open("/desk/people/import").sees(visit.page().locator("vaadin-upload"));
                visit.requireNoSidewaysScrolling();
                visit.page().locator("vaadin-details-summary").first().click();
                visit.wholePicture("desk-import-help");
                choose(visit, "a.csv", file);
                visit.sees(visit.page().locator(".carry-out")).wholePicture("desk-import-plan");
                visit.requireNoSidewaysScrolling();
                visit.open("/desk/people/" + official.id())
                        .sees(visit.page().locator(".position-list"))
                        .wholePicture("desk-positions");
                visit.requireNoSidewaysScrolling();
                visit.page()
                        .locator(".positions .actions vaadin-button")
                        .first()
                        .click();
                Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
                visit.sees(dialog.getByRole(AriaRole.COMBOBOX)).picture("desk-move-dialog");
                visit.requireQuiet();
                visit.close();
            }
        }
    }

    private static void team(String name, String unit, String... members) {
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        Database.change(
                "insert into team (id, unit_id, name, valid_from) values (?::uuid, ?::uuid, ?, date '2025-07-01')"
                        + " on conflict do nothing",
                id,
                Units.id(unit),
                name);
        for (String member : members) {
            String person = UUID.nameUUIDFromBytes(member.getBytes(StandardCharsets.UTF_8))
                    .toString();
            Residents.settle(person, member, unit);
            Database.change(
                    "insert into team_member (team_id, person_id, leads, valid_from) values (?::uuid, ?::uuid, ?,"
                            + " date '2025-07-01') on conflict do nothing",
                    id,
                    person,
                    member.contains("Trưởng"));
        }
    }

    private static void choose(Visit visit, String name, String text) {
        visit.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Visit visit, Locator dialog, String label, String option) {
        Locator field = dialog.getByLabel(label).last();
        field.click();
        field.fill(option);
        visit.page().getByRole(AriaRole.OPTION, option(option)).first().click();
    }

    private static Page.GetByRoleOptions option(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}

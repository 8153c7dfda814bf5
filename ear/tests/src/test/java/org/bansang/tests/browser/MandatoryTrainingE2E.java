package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager makes a course mandatory on screen; the official sees it, learns it, and holds the proof. */
@OnThePlatform
class MandatoryTrainingE2E {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aManagerMakesACourseMandatoryAndTheOfficialFinishesItWithAProof() {
        String title = "Cán bộ dùng VNeID đúng cách";
        String tomorrow = DAY.format(Roster.today().plusDays(1));
        makeOnScreen(title, tomorrow);

        Visit official = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("canbo"));
        official.open("/desk/").sees(official.page().locator(".task")).picture("training-home");
        official.link("Học bắt buộc của tôi").first().click();
        official.sees(official.heading("Học bắt buộc của tôi"))
                .sees("theo chương trình «" + title + "» (Kế hoạch số 12/KH-UBND)")
                .sees(tomorrow + " · còn 1 ngày")
                .picture("training-mine");
        requireOnOneScreen(official, official.page().locator(".task"));
        requireOnOneScreen(official, official.page().locator(".task-button"));
        official.page().locator(".task-button").click();
        official.page().waitForURL(Pattern.compile(".*/learn/#/courses/vneid/.+"));

        Learner canbo = Learner.as(Account.demonstration("canbo"), "vneid");
        canbo.completeCourse();
        official.open("/desk/training")
                .sees("Anh chị đã hoàn thành mọi khóa học bắt buộc.")
                .sees(official.link("Xem giấy xác nhận"))
                .picture("training-done");
        requireOnOneScreen(official, official.link("Tải bản PDF").first());
        String paper = official.link("Tải bản PDF").first().getAttribute("href");
        canbo.api().get(paper).require(200);
        official.requireQuiet();

        Visit manager = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        manager.open("/desk/programmes").sees(manager.link(title)).picture("training-programmes");
        manager.link(title).first().click();
        manager.sees(manager.heading(title))
                .sees(manager.page().getByText(Pattern.compile("1 trên [1-9]\\d* người hoàn thành")))
                .picture("training-programme-done");
        manager.requireQuiet();
    }

    private static void makeOnScreen(String title, String due) {
        Visit manager = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        manager.open("/desk/programmes").sees(manager.heading("Chương trình bắt buộc"));
        manager.link("Giao khóa học bắt buộc").first().click();
        manager.sees(manager.heading("Giao khóa học bắt buộc"));
        choose(
                manager,
                "Khóa học",
                CourseMaterial.of("vneid").manifest().at("/course/title/vi").asText());
        manager.sees("Nguyễn Văn Hoà").picture("training-new");
        manager.page().getByLabel("Tên chương trình").fill(title);
        manager.page().getByLabel("Căn cứ").fill("Kế hoạch số 12/KH-UBND");
        day(manager, "01/01/2026");
        manager.button("Giao khóa học").click();
        manager.sees("Hạn này đã qua").picture("training-new-refused");
        day(manager, due);
        manager.button("Giao khóa học").click();
        manager.sees(manager.heading(title))
                .sees(manager.page().getByText(Pattern.compile("Đã giao cho [1-9]\\d* người\\.")))
                .picture("training-programme");
        manager.requireQuiet();
    }

    private static void choose(Visit visit, String field, String option) {
        visit.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText(field))
                .first()
                .click();
        visit.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .last()
                .click();
    }

    private static void day(Visit visit, String day) {
        Locator field =
                visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hạn hoàn thành"));
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
    }

    @Test
    void aManagerMovesTheDueDateAndClosesTheProgramme() {
        Programme programme = quanlysProgramme("Chương trình sẽ đóng");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/programmes/" + programme.id()).sees(visit.heading("Chương trình sẽ đóng"));
        visit.button("Sửa tên, căn cứ, hạn").click();
        visit.sees("Hạn của mọi người giữ như cũ.");
        String later = DAY.format(programme.dueOn().plusDays(10));
        day(visit, later);
        visit.sees(visit.page().getByText(Pattern.compile("sang " + later))).picture("training-revise");
        visit.button("Lưu thay đổi").click();
        visit.sees(visit.page().locator("dd").getByText(later));

        visit.button("Đóng chương trình").click();
        visit.sees("Đóng chương trình này?").picture("training-close");
        visit.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đóng chương trình"))
                .click();
        visit.sees(visit.page().getByText(Pattern.compile("Chương trình đã đóng ngày")));
        visit.open("/desk/programmes").sees(visit.page().getByText(Pattern.compile("Đã đóng \\(\\d+\\)")));
        visit.requireQuiet();
    }

    @Test
    void theScreensCanBeUsedOnAPhoneAndInEnglish() {
        quanlysProgramme("Chương trình trên điện thoại");
        for (Format format : new Format[] {Format.PHONE, Format.DESK}) {
            for (String language : new String[] {"vi", "en"}) {
                Visit manager = BROWSERS.visit(format, language)
                        .signedIn(Account.demonstration("quanly"))
                        .speaks(language);
                for (String view : new String[] {"programmes", "programmes/new", "training"}) {
                    manager.open("/desk/" + view).sees(manager.page().locator("h1"));
                    String name = "screen-training-manager-" + view.replace('/', '-');
                    manager.picture(name).wholePicture(name);
                    manager.requireNoSidewaysScrolling();
                }
                manager.requireQuiet();
                manager.close();
            }
        }
    }

    @Test
    void theTaskFitsOneScreenInBothLanguagesAndIsGoodOnAPhone() {
        Learner official = Learner.newcomer("Lục Văn Bằng");
        official.holds("OFFICIAL", "02890-04", "2025-07-01", "2099-12-31");
        quanlysProgramme("Kỹ năng số bắt buộc cho cán bộ, công chức cấp xã năm 2026");
        for (Format format : new Format[] {Format.DESK, Format.PHONE}) {
            for (String language : new String[] {"vi", "en"}) {
                Visit visit = BROWSERS.visit(format, language)
                        .signedIn(official.account())
                        .speaks(language);
                visit.open("/desk/training").sees(visit.page().locator(".task-button"));
                visit.picture("screen-training-task").wholePicture("screen-training-task");
                if (format == Format.DESK) {
                    requireOnOneScreen(visit, visit.page().locator(".task"));
                }
                visit.requireNoSidewaysScrolling();
                visit.open("/desk/").sees(visit.page().locator(".task")).picture("screen-training-home");
                visit.open("/learn/").sees(visit.page().locator(".mandatory")).picture("screen-training-learn");
                visit.requireQuiet();
                visit.close();
            }
        }
    }

    private static Programme quanlysProgramme(String title) {
        Api manager = Api.bearer(Tokens.of(Account.demonstration("quanly")));
        return Programme.of(manager, CourseMaterial.of("vneid"), "02890")
                .with("title", title)
                .make();
    }

    private static void requireOnOneScreen(Visit visit, Locator part) {
        double bottom = ((Number) part.first().evaluate("e => e.getBoundingClientRect().bottom")).doubleValue();
        assertTrue(bottom <= visit.format().height, "below the screen: " + bottom);
    }
}

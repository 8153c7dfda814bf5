package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Approvals;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The province's reviewer notes and withdraws an approval on the desk, and a manager is offered the course accordingly. */
@OnThePlatform
class ApprovalE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner reviewer;
    private static CourseMaterial course;
    private static Approvals approvals;

    @BeforeAll
    static void somebodyReviewsForTheProvince() {
        reviewer = Approvals.provincesReviewer("Nông Thị Kiểm");
        course = CourseMaterial.of("officials-one-stop");
        approvals = Approvals.of(reviewer.api(), course);
    }

    @AfterEach
    void theCourseIsApproved() {
        approvals.beInForce();
    }

    @Test
    void anApprovalIsWithdrawnAndNotedAndTheManagersFormFollows() {
        approvals.beInForce();
        Visit desk = BROWSERS.visit(Format.DESK, "vi").signedIn(reviewer.account());
        desk.open("/desk/courses").sees(card(desk, "vi").getByText("Đã được phê duyệt"));
        withdraw(desk);
        assertEquals(false, approvals.read().path("inForce").asBoolean());
        requireOffered(false);

        note(desk);
        assertEquals("45/QĐ-SNV", approvals.read().at("/notes/0/document").asText());
        requireOffered(true);
        desk.requireQuiet();
    }

    private static void withdraw(Visit desk) {
        card(desk, "vi").locator(".approval vaadin-button").click();
        desk.sees("Rút phê duyệt này?");
        desk.button("Rút phê duyệt").click();
        desk.sees("Xin ghi lý do").picture("approval-withdraw");
        field(desk, "Lý do").fill("Văn bản đã được thay thế");
        desk.button("Rút phê duyệt").click();
        desk.sees(card(desk, "vi").getByText("Chưa có phê duyệt"))
                .sees("Đã rút phê duyệt.")
                .sees("Phê duyệt của bản này đã được rút");
    }

    private static void note(Visit desk) {
        card(desk, "vi").locator(".approval vaadin-button").click();
        desk.sees("Ghi phê duyệt của cơ quan có thẩm quyền");
        field(desk, "Cơ quan phê duyệt").fill("Sở Nội vụ tưởng tượng");
        day(desk, "01/01/2099");
        desk.button("Ghi phê duyệt").click();
        desk.sees("Xin ghi số văn bản").sees("Ngày này chưa đến").picture("approval-note-refused");
        field(desk, "Số văn bản").fill("45/QĐ-SNV");
        day(desk, "20/10/2026");
        desk.button("Ghi phê duyệt").click();
        desk.sees(card(desk, "vi").getByText("Sở Nội vụ tưởng tượng, văn bản số 45/QĐ-SNV ngày 20/10/2026"))
                .sees(card(desk, "vi").getByText("Nông Thị Kiểm ghi ngày"))
                .wholePicture("approval-noted");
    }

    private static void requireOffered(boolean offered) {
        Visit manager = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
        manager.open("/desk/programmes/new").sees(manager.heading("Giao khóa học bắt buộc"));
        manager.page().locator("vaadin-select").first().click();
        String title = course.manifest().at("/course/title/vi").asText();
        Locator item = manager.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        item.waitFor();
        manager.picture(offered ? "approval-offered" : "approval-not-offered");
        if (offered) {
            assertNull(item.getAttribute("disabled"));
        } else {
            assertNotNull(item.getAttribute("disabled"));
            manager.sees(title + " (chưa có phê duyệt)");
        }
        manager.requireQuiet();
        manager.close();
    }

    @Test
    void theStateReadsWellOnAPhoneAndInEnglish() {
        approvals.beMissing();
        for (Format format : Format.values()) {
            for (String language : new String[] {"vi", "en"}) {
                look(format, language, reviewer.account(), "approval-missing");
                look(format, language, Account.demonstration("giangvien"), "approval-missing-trainer");
                form(format, language);
            }
        }
        approvals.beInForce();
        for (Format format : Format.values()) {
            for (String language : new String[] {"vi", "en"}) {
                look(format, language, reviewer.account(), "approval-in-force");
            }
        }
    }

    private static void look(Format format, String language, Account account, String name) {
        Visit visit = BROWSERS.visit(format, language).signedIn(account).speaks(language);
        visit.open("/desk/courses").sees(card(visit, language).locator(".approval"));
        Locator history = card(visit, language).locator(".approval summary");
        history.first().click();
        card(visit, language).locator(".approval").first().scrollIntoViewIfNeeded();
        visit.picture(name).wholePicture(name);
        visit.requireNoSidewaysScrolling();
        if (name.equals("approval-missing")) {
            card(visit, language).locator(".approval vaadin-button").first().click();
            visit.sees(visit.page().locator("vaadin-dialog vaadin-text-field"));
            visit.picture("approval-note");
        }
        visit.requireQuiet();
        visit.close();
    }

    private static void form(Format format, String language) {
        Visit manager = BROWSERS.visit(format, language)
                .signedIn(Account.demonstration("quanly"))
                .speaks(language);
        manager.open("/desk/programmes/new").sees(manager.page().locator("vaadin-select"));
        manager.picture("approval-form").requireNoSidewaysScrolling();
        manager.requireQuiet();
        manager.close();
    }

    private static Locator card(Visit visit, String language) {
        String title = course.manifest().at("/course/title/" + language).asText();
        return visit.page()
                .locator("section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }

    private static Locator field(Visit visit, String label) {
        return visit.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static void day(Visit visit, String day) {
        Locator field =
                visit.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ngày của văn bản"));
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The studio on an old phone and at a desk, for two people at once, and for a hand that slips. */
@OnThePlatform
class StudioScreensE2E {
    private static final String SLUG = "community-team";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private CourseMaterial course;
    private String draft;

    @BeforeEach
    void aDraftIsOpen() {
        course = CourseMaterial.of(SLUG);
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        draft = StudioDesk.openDraft(visit, course);
        visit.close();
    }

    @AfterEach
    void theDraftIsGivenUp() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        visit.open(draft).sees("Bỏ bản soạn này");
        StudioDesk.words(visit, "Bỏ bản soạn này").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        StudioDesk.press(dialog, "Bỏ bản soạn");
        visit.sees("Xin viết vài lời.");
        dialog.getByRole(AriaRole.TEXTBOX).fill("Chỉ để thử.");
        StudioDesk.press(dialog, "Bỏ bản soạn");
        visit.sees("Bản này đã bỏ");
        visit.requireQuiet();
        visit.close();
    }

    @Test
    void whoSavesTheSameTextSecondIsAskedAndLosesNoWord() {
        String lesson = draft + "/lesson/" + course.first("lesson") + "?lang=vi";
        Visit first = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        Visit second = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quantri"));
        for (Visit visit : new Visit[] {first, second}) {
            visit.open(lesson).sees(visit.page().locator(".lesson-form"));
        }

        write(first, "Chữ của người thứ nhất.").save();
        write(second, "Chữ của người thứ hai.");
        second.page().keyboard().press("Control+s");
        second.sees("Có người vừa lưu bài này").picture("studio-stale");
        StudioDesk.words(second, "Lưu bài của tôi").click();
        second.sees("Đã lưu lúc");

        first.open(lesson).sees("Chữ của người thứ hai.");
        assertEquals(0, first.page().getByText("Chữ của người thứ nhất.").count());
        first.requireQuiet();
        second.requireQuiet();
    }

    @Test
    void whoSavesAnotherTextOfTheSameDraftIsNotAskedAnything() {
        Visit first = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        Visit second = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quantri"));
        first.open(draft + "/lesson/" + course.first("lesson") + "?lang=vi")
                .sees(first.page().locator(".lesson-form"));
        second.open(draft + "/lesson/" + course.first("lesson") + "?lang=en")
                .sees(second.page().locator(".lesson-form"));

        write(first, "Một câu tiếng Việt.").save();
        write(second, "A sentence in English.").save();

        second.open(draft + "/lesson/" + course.first("lesson") + "?lang=vi").sees("Một câu tiếng Việt.");
        second.requireQuiet();
    }

    @Test
    void whoLeavesWithUnsavedWordsIsAskedAndWhatWasRemovedComesBack() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        visit.open(draft + "/lesson/" + course.first("lesson") + "?lang=vi")
                .sees(visit.page().locator(".lesson-form"));
        int rows = visit.page().locator(".screen-form").count();
        visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bỏ: Màn 1").setExact(true))
                .click();
        visit.sees("Đã bỏ: Màn 1.").picture("studio-removed");
        assertEquals(rows - 1, visit.page().locator(".screen-form").count());
        StudioDesk.words(visit, "Lấy lại").click();
        visit.sees(visit.page().locator(".screen-form").nth(rows - 1));

        visit.link("English").click();
        visit.sees("Anh chị muốn lưu trước khi rời trang không?").picture("studio-leave");
        StudioDesk.words(visit, "Ở lại").click();
        assertTrue(visit.page().url().contains("lang=vi"), visit.page().url());
        visit.link("English").click();
        StudioDesk.words(visit, "Bỏ chỗ chưa lưu").click();
        visit.page().waitForURL(address -> address.contains("lang=en"));
        visit.requireQuiet();
    }

    @Test
    void whatIsPastedIsWordsAndNothingElse() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        visit.open(draft + "/lesson/" + course.first("lesson") + "?lang=vi")
                .sees(visit.page().locator(".lesson-form"));
        write(visit, "Đã dán: ");
        visit.page()
                .locator(".block-form .prose-text")
                .last()
                .evaluate(
                        """
                        text => {
                          const data = new DataTransfer();
                          data.setData('text/html', '<img src=x onerror="window.hurt=1"><b onclick="hurt=1">chữ</b>');
                          data.setData('text/plain', 'chữ <b>trần</b>');
                          text.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                          text.insertAdjacentHTML('beforeend', '<p>lén <svg onload="window.hurt=2"></svg><u>vào</u></p>');
                        }
                        """);
        new StudioDesk(visit).type(".").save();

        visit.open(draft + "/lesson/" + course.first("lesson") + "?lang=vi").sees("Đã dán: chữ <b>trần</b>");
        Locator form = visit.page().locator(".lesson-form");
        visit.sees(form.getByText("lén vào"));
        assertEquals(
                0,
                form.locator(".prose-text img, .prose-text svg, .prose-text u, .prose-text [onclick]")
                        .count());
    }

    @Test
    void everyScreenReadsWellOnAPhoneAndInEnglish() {
        for (Format format : Format.values()) {
            for (String language : new String[] {"vi", "en"}) {
                Visit visit = BROWSERS.visit(format, language)
                        .signedIn(Account.demonstration("giangvien"))
                        .speaks(language);
                look(visit, "/desk/drafts", "section.card", "studio");
                look(visit, "/desk/courses", ".course-ways", "studio-card");
                look(visit, draft, ".draft-outline", "studio-draft");
                look(visit, draft + "/lesson/" + course.first("lesson") + "?lang=vi", ".lesson-form", "studio-lesson");
                look(
                        visit,
                        draft + "/lesson/" + course.first("lesson") + "?lang=en",
                        ".lesson-form",
                        "studio-translation");
                look(visit, draft + "/quiz/" + course.first("quiz") + "?lang=vi", ".quiz-form", "studio-quiz");
                look(visit, draft + "/compare", "section.card", "studio-compare");
                look(visit, "/desk/courses/history/" + course.courseId(), ".publication", "studio-versions");
                visit.requireQuiet();
                visit.close();
            }
        }
    }

    private static void look(Visit visit, String address, String mark, String name) {
        visit.open(address).sees(visit.page().locator(mark));
        visit.picture(name).wholePicture(name);
        visit.requireNoSidewaysScrolling();
        assertFalse(visit.page().getByText("{fact:").first().isVisible(), "somebody sees markup at " + address);
    }

    private static StudioDesk write(Visit visit, String words) {
        StudioDesk studio = new StudioDesk(visit);
        return studio.addBlock("Đoạn văn").type(words);
    }
}

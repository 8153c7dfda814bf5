package org.bansang.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bansang.tests.harness.CourseMaterial;

/** What a hand does in the studio. */
final class StudioDesk {
    /** A green square of eight by eight points. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGPgz/bHihiGlgQAlSpGAebzIfIAAAAASUVORK5CYII=");

    private final Visit visit;

    StudioDesk(Visit visit) {
        this.visit = visit;
    }

    /** Opens the draft of a course from its card, or joins the one that is open; gives its address. */
    static String openDraft(Visit visit, CourseMaterial course) {
        visit.open("/desk/courses").sees(visit.heading("Khóa học"));
        String title = course.manifest().at("/course/title/vi").asText();
        visit.page()
                .locator("section.card")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))))
                .locator(".course-ways vaadin-button, .course-ways .desk-button")
                .first()
                .click();
        visit.sees(visit.heading(title)).sees(visit.page().locator(".draft-outline"));
        return visit.page().url();
    }

    StudioDesk type(String words) {
        visit.page().keyboard().type(words);
        return this;
    }

    /** Types words in bold. */
    StudioDesk typeBold(String words) {
        visit.page().keyboard().press("Control+b");
        type(words);
        visit.page().keyboard().press("Control+b");
        return this;
    }

    /** Inserts the fact that is found by these words. */
    StudioDesk insertFact(Locator text, String words, String value) {
        text.locator("xpath=..").locator(".prose-fact").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(words);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(value))
                .first()
                .click();
        visit.sees(text.locator("[data-fact]").filter(new Locator.FilterOptions().setHasText(value)));
        visit.sees(visit.page().locator(".prose-text:focus"));
        return this;
    }

    /** Puts a picture into the last screen; first without words for it, which is refused. */
    StudioDesk addPicture(String alt) {
        visit.page()
                .locator(".screen-form")
                .last()
                .getByText("Hình", exactly())
                .last()
                .click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]").setInputFiles(new FilePayload("Ảnh của tôi.png", "image/png", PICTURE));
        visit.sees(dialog.locator(".picture-chosen img"));
        press(dialog, "Chèn hình");
        visit.sees("Xin viết một câu: hình cho thấy gì.").picture("studio-picture");
        dialog.getByRole(AriaRole.TEXTBOX).fill(alt);
        press(dialog, "Chèn hình");
        visit.sees(visit.page().locator(".block-form.image").last());
        return this;
    }

    /** Adds a block to the last screen and waits until one can write in it. */
    StudioDesk addBlock(String kind) {
        Locator screen = visit.page().locator(".screen-form").last();
        screen.locator(".add-blocks").getByText(kind, exactly()).click();
        visit.sees(screen.locator(".block-form").last().locator(".prose-text:focus"));
        return this;
    }

    /** Adds a question, and writes texts and explanations of answers into the fields in their order. */
    StudioDesk addQuestion(String kind, String stem, String... answers) {
        visit.page().locator(".add-blocks").last().getByText(kind, exactly()).click();
        Locator question = visit.page().locator(".question-form").last();
        visit.sees(question.locator(".prose-text:focus"));
        type(stem);
        Locator texts = question.locator(".answers .prose-text");
        for (int i = 0; i < answers.length; i++) {
            texts.nth(i).click();
            type(answers[i]);
        }
        return this;
    }

    /** Saves with the keys that everybody knows and waits until it is kept. */
    StudioDesk save() {
        visit.page().keyboard().press("Control+s");
        visit.sees(visit.page().locator(".save-bar:not([unsaved])"));
        visit.sees(visit.page().getByText(Pattern.compile("Đã lưu lúc|Saved at")));
        return this;
    }

    /** Presses the button of that name in a dialog. */
    static void press(Locator dialog, String name) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** What says exactly this on the page. */
    static Locator words(Visit visit, String words) {
        return visit.page().getByText(words, new Page.GetByTextOptions().setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.PrintedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainer takes a course home on paper, from the list and from the preview, in an office and on a phone. */
@OnThePlatform
class PrintE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static CourseMaterial course;

    @BeforeAll
    static void aCourseIsThere() {
        course = CourseMaterial.of("first-steps");
    }

    private static String title(String language) {
        return course.manifest().at("/course/title/" + language).asText();
    }

    @Test
    void fromTheListATrainerChoosesLanguageAndForm() throws IOException {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        visit.open("/desk/courses").sees(visit.heading("Khóa học"));

        printed(visit, "vi").click();
        visit.sees("Ngôn ngữ của bài").picture("desk-print");
        requireFile(visit, "Sổ tay", "handbook", "vi");
        visit.sees("Tệp first-steps-handbook.vi.pdf đang về máy.").picture("desk-print-done");
        visit.page().locator("vaadin-radio-button").getByText("English").click();
        requireFile(visit, "Tranh lật", "flipchart", "en");
        visit.button("Đóng").click();
        visit.requireQuiet();
    }

    @Test
    void onAPhoneThePreviewOffersTheSameInItsLanguage() throws IOException {
        Visit visit = BROWSERS.visit(Format.PHONE, "en").speaks("en").signedIn(Account.demonstration("thamdinh"));
        visit.open("/desk/courses").sees(visit.heading("Courses"));
        printed(visit, "en").click();
        visit.sees("Loudspeaker script").picture("desk-print");
        visit.requireNoSidewaysScrolling();

        visit.open("/desk/courses/" + course.pack() + "?lang=vi").sees("Loudspeaker script");
        visit.button("Loudspeaker script").scrollIntoViewIfNeeded();
        requireFile(visit, "Loudspeaker script", "script", "vi");
        visit.sees("first-steps-script.vi.pdf is being downloaded.").picture("desk-preview-print");
        visit.requireNoSidewaysScrolling();
        visit.requireQuiet();
    }

    private static Locator printed(Visit visit, String language) {
        String words = language.equals("vi") ? " ra giấy: " : "Print version ";
        return visit.page()
                .locator("vaadin-button[aria-label*='" + words + "'][aria-label$='" + title(language) + "']")
                .first();
    }

    private static void requireFile(Visit visit, String button, String form, String language) throws IOException {
        Download download =
                visit.page().waitForDownload(() -> visit.button(button).click());
        assertEquals("first-steps-" + form + "." + language + ".pdf", download.suggestedFilename());
        PrintedFile file = PrintedFile.sound(Files.readAllBytes(download.path()), title(language), language);
        assertTrue(file.pages() > 3, "only " + file.pages() + " pages");
    }
}

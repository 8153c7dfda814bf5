package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.CoursesFolder;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainer looks after courses: which version is live, what is to mend, and how it looks on a learner's phone. */
@OnThePlatform
class TrainerE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aTrainerReadsWhatIsWrongWithABrokenCourse() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi");

        visit.open("/desk/courses");
        visit.signIn(Account.demonstration("giangvien"));
        visit.sees(visit.heading("Khóa học"))
                .sees("VNeID: danh tính điện tử của bạn")
                .sees("Đang dùng")
                .sees("Thư mục " + CoursesFolder.BROKEN)
                .sees("Chưa đưa lên được")
                .wholePicture("desk-courses");

        assertTrue(
                visit.page().getByText(CoursesFolder.BROKEN + "/course.yaml:").count() > 0);
        visit.requireQuiet();
    }

    @Test
    void aTrainerTriesAVersionOnAPhoneAndNothingIsRecorded() {
        CourseMaterial course = CourseMaterial.of("vneid");
        String lesson = course.first("lesson");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        long before = Database.number("select count(*) from statement");

        visit.open("/desk/courses");
        visit.link(": VNeID: danh tính điện tử của bạn").first().click();
        visit.sees(visit.heading("VNeID: danh tính điện tử của bạn"));
        FrameLocator phone = visit.page().frameLocator("iframe");
        phone.getByText("Xem thử: không ghi lại kết quả").waitFor();
        visit.picture("desk-preview");
        String title = course.activity(lesson).at("/title/vi").asText();
        visit.page().locator("nav.outline").getByText(title).last().click();
        phone.locator("bs-lesson h1").waitFor();
        visit.picture("desk-preview-lesson");
        visit.page().locator(".language-links").getByText("English").click();
        String english = course.part(lesson, "en").at("/objectives/0").asText();
        phone.locator("bs-lesson").getByText(english, exactly()).waitFor();

        assertEquals(before, Database.number("select count(*) from statement"), "a preview left a trace");
        visit.requireQuiet();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Approvals;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainer who knows a word processor changes a course, a second person publishes it and brings the old one back. */
@OnThePlatform
class StudioE2E {
    private static final String SLUG = "trainer";
    private static final String NEW_WORDS = "Câu mới của giảng viên";
    private static final String ALT = "Một hình vuông màu xanh";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner reviewer;

    @BeforeAll
    static void somebodyReviewsForTheProvince() {
        reviewer = Approvals.provincesReviewer("Nông Thị Soát");
    }

    @Test
    void aLessonAndThreeQuestionsGoFromATrainerByWayOfAReviewerToTheLearnersAndBack() {
        CourseMaterial before = CourseMaterial.of(SLUG);
        Visit trainer = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("giangvien"));
        String draft = StudioDesk.openDraft(trainer, before);
        trainer.sees("Chưa có gì khác với bản đang dùng.").wholePicture("studio-draft");
        writeTheLesson(trainer, draft, before.first("lesson"));
        writeTheQuestions(trainer, draft, before.first("quiz"));
        translateTheQuestions(trainer, draft, before.first("quiz"));
        submit(trainer, draft);
        trainer.open(draft + "/compare").sees("Anh chị đã sửa hoặc gửi bản này, nên người khác phải thẩm định");
        assertEquals(0, trainer.button("Đưa lên cho người học").count(), "who wrote it publishes it");
        trainer.requireQuiet();

        publish(draft);
        CourseMaterial after = CourseMaterial.of(SLUG);
        assertTrue(
                after.part(before.first("lesson"), "vi")
                        .toString()
                        .contains(NEW_WORDS + " <strong>thật đậm</strong> <span data-fact="),
                "the lesson has no bold words with a fact behind them");
        assertTrue(after.part(before.first("lesson"), "vi").toString().contains(ALT));
        assertEquals(questions(before, "vi") + 3, questions(after, "vi"));
        assertEquals(questions(before, "en") + 3, questions(after, "en"));
        requireThatALearnerSees(after);

        bringBack(before);
        assertEquals(before.pack(), CourseMaterial.of(SLUG).pack());
    }

    private static int questions(CourseMaterial course, String language) {
        return course.part(course.first("quiz"), language).path("questions").size();
    }

    private static void writeTheLesson(Visit trainer, String draft, String lesson) {
        StudioDesk studio = new StudioDesk(trainer);
        trainer.open(draft + "/lesson/" + lesson + "?lang=vi")
                .sees(trainer.page().locator(".lesson-form"))
                .picture("studio-lesson");
        studio.addBlock("Đoạn văn").type(NEW_WORDS + " ").typeBold("thật đậm").type(" ");
        Locator text = trainer.page().locator(".block-form .prose-text").last();
        studio.insertFact(text, "tong dai vneid", "1900 0368").type(".");
        studio.addPicture(ALT);
        studio.save();
        trainer.picture("studio-lesson-saved");
        trainer.sees(trainer.page().frameLocator("iframe").locator("bs-lesson"));
    }

    private static void writeTheQuestions(Visit trainer, String draft, String quiz) {
        StudioDesk studio = new StudioDesk(trainer);
        trainer.open(draft + "/quiz/" + quiz + "?lang=vi").sees(trainer.page().locator(".quiz-form"));
        studio.addQuestion(
                "Một câu trả lời đúng",
                "Khi soạn bài xong thì làm gì trước",
                "Lưu bài rồi đọc lại một lần",
                "Đúng rồi, đọc lại thì thấy chỗ vấp.",
                "Gửi ngay cho người học",
                "Người học chỉ nhận bài đã thẩm định.",
                "Tắt máy đi về",
                "Bài chưa lưu có thể mất.");
        studio.addQuestion("Nhiều câu trả lời đúng", "Hai điều nào giúp người nghe dễ hiểu hơn", "Câu ngắn", "Đúng.");
        studio.addQuestion("Đúng hay sai", "Mỗi màn hình chỉ nên có một ý chính");
        studio.save();
        trainer.sees(trainer.page().locator(".row .remarks:visible .badge.broken"))
                .wholePicture("studio-quiz-errors");
        StudioDesk.words(trainer, "Đến chỗ tiếp theo").click();
        trainer.sees(trainer.page().locator(".remarks:focus"));
        mend(trainer, studio);
        assertEquals(
                0, trainer.page().locator(".row .remarks:visible .badge.broken").count());
        trainer.wholePicture("studio-quiz");
    }

    /** What lint found: answers without words and without explanation. */
    private static void mend(Visit trainer, StudioDesk studio) {
        Locator several = trainer.page().locator(".question-form").nth(-2).locator(".answers .prose-text");
        String[] words = {"Câu ngắn", "Đúng.", "Ví dụ gần gũi", "Đúng nữa.", "Chữ thật nhỏ", "Chữ nhỏ khó đọc."};
        fill(several, words, studio);
        trainer.page()
                .locator(".question-form")
                .nth(-2)
                .getByRole(AriaRole.CHECKBOX)
                .nth(1)
                .click();
        Locator truth = trainer.page().locator(".question-form").last().locator(".answers .prose-text");
        fill(truth, new String[] {"Đúng rồi, một ý thì dễ nhớ.", "Nhiều ý một lúc thì khó nhớ."}, studio);
        studio.save();
        trainer.sees(trainer.page().locator(".save-bar:not([unsaved])"));
    }

    private static void fill(Locator texts, String[] words, StudioDesk studio) {
        for (int i = 0; i < words.length; i++) {
            texts.nth(i).click();
            texts.nth(i).press("Control+a");
            studio.type(words[i]);
        }
    }

    private static void translateTheQuestions(Visit trainer, String draft, String quiz) {
        trainer.open(draft).sees(trainer.page().locator(".draft-outline")).wholePicture("studio-draft-changed");
        trainer.open(draft + "/quiz/" + quiz + "?lang=en").sees("Bài gốc có thêm 3 câu");
        trainer.wholePicture("studio-quiz-untranslated");
        StudioDesk.words(trainer, "Thêm để dịch").click();
        StudioDesk studio = new StudioDesk(trainer);
        Locator stem = trainer.page()
                .locator(".question-form")
                .last()
                .locator(".prose-text")
                .first();
        stem.click();
        stem.press("Control+a");
        studio.type("One screen should hold one idea").save();
    }

    private static void submit(Visit trainer, String draft) {
        trainer.open(draft);
        StudioDesk.words(trainer, "Gửi thẩm định").first().click();
        Locator dialog = trainer.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill("Thêm một đoạn và ba câu hỏi.");
        StudioDesk.press(dialog, "Gửi");
        trainer.sees("Đã gửi. Người thẩm định sẽ xem").wholePicture("studio-submitted");
        trainer.open(draft + "/lesson/micro-lesson").sees("Bản này đang chờ thẩm định nên không sửa được");
    }

    private static void publish(String draft) {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(reviewer.account());
        visit.open("/desk/drafts").sees("Thêm một đoạn và ba câu hỏi.").picture("studio-waiting");
        visit.open(draft + "/compare")
                .sees(visit.page().locator("ins").filter(new Locator.FilterOptions().setHasText(NEW_WORDS)))
                .wholePicture("studio-compare");
        visit.button("Đưa lên cho người học").click();
        visit.sees("Đưa bản này lên?");
        visit.button("Đưa lên").click();
        visit.sees(visit.page().getByText(Pattern.compile("Đã đưa lên: .*bản \\d+")));
        visit.requireQuiet();
        visit.close();
    }

    private static void requireThatALearnerSees(CourseMaterial course) {
        Visit learner = BROWSERS.visit(Format.PHONE, "vi");
        String lesson = course.first("lesson");
        learner.open("/learn/#/courses/" + SLUG + "/" + lesson);
        learner.sees(learner.button("Bắt đầu"));
        learner.button("Bắt đầu").click();
        int screens = course.part(lesson, "vi").path("screens").size();
        for (int i = 1; i < screens; i++) {
            learner.button("Tiếp").click();
        }
        learner.sees(NEW_WORDS).sees(learner.page().getByAltText(ALT)).picture("studio-learner");
        learner.requireQuiet();
        learner.close();
    }

    private static void bringBack(CourseMaterial course) {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(reviewer.account());
        visit.open("/desk/courses/history/" + course.courseId())
                .sees("Nông Thị Soát đưa lên từ trang soạn bài")
                .wholePicture("studio-versions");
        StudioDesk.words(visit, "Dùng lại bản này").first().click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        StudioDesk.press(dialog, "Dùng lại bản này");
        visit.sees("Xin viết vài lời.");
        dialog.getByRole(AriaRole.TEXTBOX).fill("Bản mới chỉ để thử.");
        StudioDesk.press(dialog, "Dùng lại bản này");
        visit.sees("đưa bản cũ trở lại").sees("Bản mới chỉ để thử.");
        visit.requireQuiet();
        visit.close();
    }
}

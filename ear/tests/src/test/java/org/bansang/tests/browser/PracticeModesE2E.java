package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A task is seen, then done together, then alone: only the last counts. */
@OnThePlatform
class PracticeModesE2E {
    private static final int MOST_TABS = 40;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aTaskIsSeenThenDoneTogetherThenAloneAndOnlyThatPasses() {
        Learner learner = Learner.newcomer("Vàng Thị Pà");
        String practice = learner.course().first("practice");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        PracticeWalk walk = new PracticeWalk(visit, learner.course(), practice).open();

        walk.choose("Xem làm mẫu");
        watch(visit, walk, learner.course().shortestWay(practice));
        visit.sees(visit.heading("Bạn đã xem xong bài mẫu")).picture("practice-shown-result");
        assertEquals(0, attempts(learner), "what was only seen is no attempt");

        visit.button("Làm cùng").click();
        visit.sees(visit.page().locator(".hint")).picture("practice-guided");
        walk.walk(false);
        visit.sees(visit.heading("Mình cùng làm xong rồi!")).sees("Kết quả đã được ghi lại.");
        visit.wholePicture("practice-guided-result");
        assertEquals("attempted", learner.progress(practice).path("status").asText());
        assertEquals("guided helped", wayOfLastAttempt(learner));

        visit.button("Tự làm").click();
        walk.doAlone();
        visit.sees(visit.heading("Làm được rồi!")).sees("Kết quả đã được ghi lại.");
        visit.wholePicture("practice-own-result");
        assertEquals("completed", learner.progress(practice).path("status").asText());
        assertEquals("own alone", wayOfLastAttempt(learner));
        visit.requireQuiet();
    }

    private static void watch(Visit visit, PracticeWalk walk, JsonNode way) {
        int number = 0;
        for (JsonNode step : way) {
            walk.onScreen(step);
            visit.sees("Xem màn hình này đã");
            visit.button("Tiếp").click();
            visit.sees("Máy làm:");
            visit.picture("practice-shown-" + ++number);
            assertTrue(walk.button(step).isDisabled(), "the app does it, nobody else");
            assertTrue(String.valueOf(walk.button(step).getAttribute("class")).contains("is-pointed"), step.toString());
            requireBannerInView(visit);
            BoundingBox pointed = walk.button(step).boundingBox();
            BoundingBox bar = visit.page().locator(".shown-move").boundingBox();
            assertTrue(pointed.y >= 0 && pointed.y + pointed.height <= bar.y, "what is tapped can be seen");
            visit.button("Tiếp").click();
        }
    }

    private static void requireBannerInView(Visit visit) {
        BoundingBox banner = visit.page().locator(".practice-banner").boundingBox();
        assertTrue(banner.y >= 0 && banner.y + banner.height <= Format.PHONE.height, "the banner lies at " + banner.y);
    }

    @Test
    void aSwindlersCallIsShownAsItIsRightlyRefused() {
        Learner learner = Learner.as(Account.stranger("Lý Văn Tỉnh"), "stay-safe-online");
        String practice = "scam-call-practice";
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        PracticeWalk walk = new PracticeWalk(visit, learner.course(), practice).open();

        walk.choose("Xem làm mẫu");
        watch(visit, walk, learner.course().shortestWay(practice));
        visit.sees(visit.heading("Bạn đã xem xong bài mẫu"));

        visit.button("Tự làm").click();
        assertTrue(learner.course().rounds(practice) > 1, "what only wants taps is done more than once");
        walk.doAlone();
        visit.sees(visit.heading("Làm được rồi!")).sees("Kết quả đã được ghi lại.");
        assertEquals("completed", learner.progress(practice).path("status").asText());
        visit.requireQuiet();
    }

    @Test
    void whoMakesTooManyMistakesAloneIsKindlyOfferedHelpAndHasNotPassed() {
        Learner learner = Learner.newcomer("Hầu Mí Sình");
        String practice = learner.course().first("practice");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        PracticeWalk walk = new PracticeWalk(visit, learner.course(), practice).open();

        walk.choose("Tự làm");
        JsonNode way = learner.course().shortestWay(practice);
        for (int i = 0; i < 4; i++) {
            walk.onScreen(way.get(0));
            walk.blunder(way.get(0));
        }
        walk.walk(false);

        visit.sees(visit.heading("Chưa quen tay, mình thử lại nhé")).sees("Lần sau nhớ");
        visit.sees("Kết quả đã được ghi lại.").wholePicture("practice-own-not-passed");
        assertEquals(
                "Làm cùng",
                visit.page().locator(".result .primary").first().innerText().strip());
        assertEquals("attempted", learner.progress(practice).path("status").asText());
        visit.requireQuiet();
    }

    @Test
    void everythingCanBeDoneByKeyboardAlone() {
        Learner learner = Learner.newcomer("Triệu Mùi Chản");
        String practice = learner.course().first("practice");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        PracticeWalk walk = new PracticeWalk(visit, learner.course(), practice).open();
        visit.sees(visit.heading("Bạn muốn tập cách nào?"));

        press(visit, visit.page().locator("button.mode").nth(1));
        for (JsonNode step : learner.course().shortestWay(practice)) {
            walk.onScreen(step);
            requireBannerInView(visit);
            for (Locator field : walk.phone().locator("input.is-pointed").all()) {
                tabTo(visit, field);
                visit.page().keyboard().type(wanted(learner, practice, step, field));
                requireBannerInView(visit);
            }
            press(visit, walk.button(step));
        }

        visit.sees(visit.heading("Mình cùng làm xong rồi!"));
        press(visit, visit.button("Tự làm"));
        walk.onScreen(learner.course().shortestWay(practice).get(0));
        visit.requireQuiet();
    }

    private static String wanted(Learner learner, String practice, JsonNode step, Locator field) {
        String id = String.valueOf(field.getAttribute("id")).substring("field-".length());
        return learner.course()
                .part(practice, "vi")
                .path("screens")
                .path(step.path("screen").asText())
                .at("/best/type")
                .path(id)
                .asText();
    }

    private static void press(Visit visit, Locator button) {
        tabTo(visit, button);
        visit.page().keyboard().press("Enter");
    }

    private static void tabTo(Visit visit, Locator wanted) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            visit.page().keyboard().press("Tab");
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static long attempts(Learner learner) {
        return Database.number(
                "select count(*) from statement where actor = ?::uuid and verb like '%attempted'", learner.id());
    }

    private static String wayOfLastAttempt(Learner learner) {
        String extensions = "body::json -> 'result' -> 'extensions' ->> '"
                + Platform.running().url() + "/xapi/ext/";
        return Database.text(
                "select concat_ws(' ', " + extensions + "mode', " + extensions + "assistance')"
                        + " from statement where actor = ?::uuid and verb like '%attempted' order by stored desc limit 1",
                learner.id());
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Crowd;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A picture of every screen at both sizes in both languages; none may be wider than the screen it is shown on. */
@OnThePlatform
class ScreensE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner beginner;
    private static Learner finisher;
    private static CourseMaterial course;

    @BeforeAll
    static void oneHasBegunAndOneHasFinished() {
        beginner = Learner.newcomer("Lò Thị Hạnh");
        course = beginner.course();
        Crowd.moveIn(course);
        beginner.enrol();
        beginner.send(
                beginner.says().lesson(course.first("lesson")),
                beginner.says().quiz(course.first("quiz"), course.wrongResponses(course.first("quiz"))));
        finisher = Learner.newcomer("Bàn Văn Phúc");
        finisher.completeCourse();
    }

    @TestFactory
    Stream<DynamicTest> everyScreen() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Format format : Format.values()) {
            for (String language : new String[] {"vi", "en"}) {
                String where = " " + format + " " + language;
                tests.add(dynamicTest("guest" + where, () -> guest(format, language)));
                tests.add(dynamicTest("beginner" + where, () -> beginner(format, language)));
                tests.add(dynamicTest("finisher" + where, () -> finisher(format, language)));
                tests.add(dynamicTest("desk" + where, () -> desk(format, language)));
            }
        }
        return tests.stream();
    }

    private static void guest(Format format, String language) {
        Visit visit = BROWSERS.visit(format, language).speaks(language);
        look(visit, "/learn/", "screen-guest");
        look(visit, "/learn/#/courses/vneid", "screen-course-guest");
        look(visit, "/learn/#/certificates", "screen-certificates-guest");
        look(visit, "/verify?lang=" + language, "screen-verify-empty");
        look(visit, "/verify?lang=" + language + "&credential=xin-chao", "screen-verify-tampered");
        look(visit, "/sign-in?to=/learn/", "screen-sign-in");
        visit.close();
    }

    private static void beginner(Format format, String language) {
        Visit visit = BROWSERS.visit(format, language).speaks(language).signedIn(beginner.account());
        look(visit, "/learn/", "screen-home");
        look(visit, "/learn/#/courses/vneid", "screen-course");
        look(visit, "/learn/#/courses/vneid/" + course.first("lesson"), "screen-lesson");
        visit.page().locator(".steering .primary").click();
        visit.picture("screen-lesson-inside");
        look(visit, "/learn/#/courses/vneid/" + course.first("quiz"), "screen-quiz");
        visit.page().locator("label.answer").last().click();
        visit.page().locator(".steering .primary").click();
        visit.picture("screen-quiz-feedback");
        look(visit, "/learn/#/courses/vneid/" + course.first("practice"), "screen-practice");
        practice(visit);
        look(visit, "/learn/#/nowhere", "screen-nowhere");
        visit.requireQuiet();
        visit.close();
    }

    /** The three ways to practise, each with its first screen, and what is said about a mistake. */
    private static void practice(Visit visit) {
        for (int way = 0; way < 3; way++) {
            visit.page().locator("button.mode").nth(way).click();
            visit.sees(visit.page().locator(".phone")).picture("screen-practice-way-" + (way + 1));
            visit.wholePicture("screen-practice-way-" + (way + 1)).requireNoSidewaysScrolling();
            if (way < 2) {
                visit.page().locator(".way .button").click();
            }
        }
        visit.page().locator(".phone-button").last().click();
        visit.picture("screen-practice-feedback");
    }

    private static void finisher(Format format, String language) {
        Visit visit = BROWSERS.visit(format, language).speaks(language).signedIn(finisher.account());
        JsonNode certificate = finisher.certificates().path(0);
        look(visit, "/learn/", "screen-home-finished");
        look(visit, "/learn/#/courses/vneid", "screen-course-finished");
        look(visit, "/learn/#/certificates", "screen-certificates");
        look(visit, "/learn/#/certificates/" + certificate.path("id").asText(), "screen-certificate");
        look(visit, certificate.path("verifyUrl").asText() + "&lang=" + language, "screen-verify-valid");
        visit.requireQuiet();
        visit.close();
    }

    private static void desk(Format format, String language) {
        Visit manager = desk(format, language, "quanly");
        look(manager, "/desk/progress", "screen-desk-progress");
        look(manager, "/desk/progress?name=khong-co-ai", "screen-desk-progress-nobody");
        look(manager, "/desk/courses", "screen-desk-not-allowed");
        look(manager, "/desk/khong-co", "screen-desk-nowhere");
        manager.close();
        Visit trainer = desk(format, language, "giangvien");
        look(trainer, "/desk/courses", "screen-desk-courses");
        look(trainer, "/desk/courses/" + course.pack() + "?lang=" + language, "screen-desk-preview");
        trainer.close();
        Visit resident = desk(format, language, "nguoidan");
        resident.picture("screen-desk-nothing").close();
    }

    private static Visit desk(Format format, String language, String login) {
        Visit visit = BROWSERS.visit(format, language).speaks(language).signedIn(Account.demonstration(login));
        look(visit, "/desk/", "screen-desk-home-" + login);
        return visit;
    }

    private static void look(Visit visit, String address, String name) {
        visit.open("about:blank").open(address).sees(visit.page().locator("h1"));
        visit.wholePicture(name).picture(name);
        visit.requireNoSidewaysScrolling();
    }
}

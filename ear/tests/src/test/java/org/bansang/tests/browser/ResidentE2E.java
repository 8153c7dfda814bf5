package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A resident with an old phone: from the first page to a certificate that a stranger reads as valid. */
@OnThePlatform
class ResidentE2E {
    private static final int SHORTEST_TELLING_SAMPLE = 5;
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aResidentSignsInLearnsTheWholeCourseAndHoldsACertificateThatAStrangerReadsAsValid() {
        CourseMaterial course = CourseMaterial.of("vneid");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        signInFromTheFirstPage(visit);
        visit.link(course.manifest().at("/course/title/vi").asText()).click();
        visit.sees(visit.heading(course.manifest().at("/course/title/vi").asText()));
        visit.picture("learn-course");
        visit.link("Bắt đầu học").click();
        learnEverything(visit, course);
        String address = certificate(visit);
        requireThatNothingTypedWasSent(visit, course);
        visit.requireQuiet();

        Visit stranger = BROWSERS.visit(Format.PHONE, "vi").open(address);
        stranger.sees(stranger.heading("Hợp lệ")).sees("Má A Lềnh").picture("verify-valid");
        stranger.requireQuiet();
    }

    private static void signInFromTheFirstPage(Visit visit) {
        visit.open("/").sees(visit.heading("Xin chào!")).picture("learn-guest");
        visit.link("Đăng nhập").first().click();
        visit.link("Tên đăng nhập và mật khẩu").click();
        visit.sees("Mời bạn đăng nhập").picture("keycloak-sign-in");
        visit.signIn(Account.stranger("Má A Lềnh"));
        visit.sees(visit.heading("Chào Má A Lềnh")).picture("learn-hello");
    }

    private static void learnEverything(Visit visit, CourseMaterial course) {
        LearnerWalk walk = new LearnerWalk(visit, course);
        List<JsonNode> activities = course.activities();
        for (int i = 0; i < activities.size(); i++) {
            walk.doWell(activities.get(i).path("id").asText());
            if (i < activities.size() - 1) {
                visit.link("Học tiếp: " + activities.get(i + 1).at("/title/vi").asText())
                        .click();
            }
        }
        visit.sees("Chúc mừng! Bạn đã học xong cả khóa.");
    }

    /** What is typed in a practice stays on the phone, even though it is only a sample. */
    private static void requireThatNothingTypedWasSent(Visit visit, CourseMaterial course) {
        List<String> samples = course.activities().stream()
                .flatMap(activity -> course.part(activity.path("id").asText(), "vi")
                        .path("values")
                        .valueStream())
                .map(JsonNode::asText)
                .filter(sample -> sample.length() >= SHORTEST_TELLING_SAMPLE)
                .toList();
        assertFalse(samples.isEmpty());
        for (Request request : visit.requests()) {
            String sent = request.url() + " " + request.postData();
            samples.forEach(sample -> assertFalse(
                    sent.contains("\"" + sample + "\"") || sent.contains("=" + sample),
                    "a typed value was sent: " + sent));
        }
    }

    private static String certificate(Visit visit) {
        visit.link("Xem giấy xác nhận").click();
        visit.sees(visit.heading("Giấy xác nhận hoàn thành"))
                .sees("Má A Lềnh")
                .sees("Ngày " + TODAY.format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))))
                .wholePicture("learn-certificate");
        Locator code = visit.page().getByAltText("Mã QR của giấy xác nhận");
        String scanned = QrReader.read(code.screenshot());
        assertEquals(visit.link("Mở trang kiểm tra").getAttribute("href"), scanned);
        assertTrue(scanned.startsWith(Platform.running().url() + "/verify?credential="), scanned);
        visit.link("Giấy xác nhận của tôi").click();
        visit.sees(visit.heading("Giấy xác nhận của tôi")).picture("learn-certificates");
        return scanned;
    }

    @Test
    void theWholeAppChangesItsLanguageInPlaceAndKeepsIt() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/learn/").sees(visit.heading("Xin chào!"));
        visit.button("English").click();
        visit.sees(visit.heading("Welcome!"));
        visit.open("/learn/#/courses/vneid");
        visit.sees(visit.heading("VNeID: your electronic identity"));
        visit.page().reload();
        visit.sees(visit.heading("VNeID: your electronic identity"));
        visit.button("Tiếng Việt").click();
        visit.sees(visit.heading("VNeID: danh tính điện tử của bạn"));
        visit.requireQuiet();
    }

    @Test
    void aGuestMayLookAtALessonWithoutLeavingATrace() {
        CourseMaterial course = CourseMaterial.of("vneid");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/learn/#/courses/vneid/" + course.first("lesson"));
        visit.button("Bắt đầu").click();
        int screens = course.part(course.first("lesson"), "vi").path("screens").size();
        for (int i = 0; i < screens; i++) {
            visit.button("Tiếp").click();
        }
        visit.button("Tôi đã học xong").click();

        visit.sees("Bạn đang xem thử: kết quả không được giữ lại.");
        visit.requireQuiet();
    }

    @Test
    void anAddressThatLeadsNowhereHasAWayBack() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/learn/#/khong-co-trang-nay").sees(visit.heading("Không tìm thấy trang này"));
        visit.link("Về trang đầu").last().click();

        visit.sees(visit.heading("Xin chào!"));
        visit.requireQuiet();
    }
}

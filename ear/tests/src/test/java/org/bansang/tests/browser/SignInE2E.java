package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in and going out, on a phone that several people share. */
@OnThePlatform
class SignInE2E {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aWrongPasswordIsSaidInVietnameseAndInEnglish() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/sign-in?to=/learn/");
        visit.signIn(new Account("nguoidan-khong-co", "sai-mat-khau"));
        visit.sees("Tên đăng nhập hoặc mật khẩu chưa đúng.").picture("keycloak-wrong-password");
        visit.link("English").click();
        visit.signIn(new Account("nguoidan-khong-co", "sai-mat-khau"));
        visit.sees(visit.page().locator("#message[role=alert]"));

        assertEquals("en", visit.page().locator("html").getAttribute("lang"));
        visit.requireQuiet();
    }

    @Test
    void theSignInPageFitsTheNarrowestPhone() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");
        visit.page().setViewportSize(320, 568);

        visit.open("/sign-in?to=/learn/").sees("Mời bạn đăng nhập");

        visit.requireNoSidewaysScrolling();
        visit.requireQuiet();
    }

    @Test
    void anErrorPageOfTheIdentityProviderSpeaksVietnameseAndLeadsBack() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open(
                Platform.running().oidcUrl()
                        + "/protocol/openid-connect/auth?client_id=bansang&response_type=code&redirect_uri=https://evil.example/");

        visit.sees("Chưa").picture("keycloak-error");
        assertEquals("vi", visit.page().locator("html").getAttribute("lang"));
        assertTrue(visit.page().locator("#message").isVisible());
    }

    @Test
    void signingOutInTheLearnerAppMeansThePasswordIsAskedAgain() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/sign-in?to=/learn/");
        visit.signIn(Account.demonstration("nguoidan"));
        visit.sees(visit.heading("Chào Lù Thị Mẩy"));
        visit.button("Đăng xuất").click();
        visit.sees(visit.heading("Xin chào!"));

        requireThatThePasswordIsAskedAgain(visit);
    }

    @Test
    void signingOutAtTheDeskMeansThePasswordIsAskedAgain() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi");

        visit.open("/desk/");
        visit.signIn(Account.demonstration("quanly"));
        visit.sees(visit.heading("Chào Hoàng Thị Lan"));
        visit.button("Đăng xuất").click();
        visit.sees(visit.heading("Xin chào!"));

        requireThatThePasswordIsAskedAgain(visit);
    }

    @Test
    void whoOpensADeeperPageComesBackToItAfterSigningIn() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/learn/#/courses/vneid").sees(visit.heading("VNeID: danh tính điện tử của bạn"));
        visit.open("/learn/#/certificates");
        visit.link("Đăng nhập").first().click();
        visit.link("Tên đăng nhập và mật khẩu").click();
        visit.signIn(Account.demonstration("nguoidan"));

        visit.sees(visit.heading("Giấy xác nhận của tôi"));
        visit.requireQuiet();
    }

    private static void requireThatThePasswordIsAskedAgain(Visit visit) {
        visit.open("/sign-in?to=/learn/");
        visit.page().waitForURL(Pattern.compile(Pattern.quote(Platform.running().oidcUrl()) + ".*"));
        visit.sees(visit.page().locator("#password"));
        visit.requireQuiet();
    }
}

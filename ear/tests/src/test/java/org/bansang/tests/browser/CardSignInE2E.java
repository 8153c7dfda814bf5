package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Cards;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person without phone, e-mail or password comes in with a learning card: scanned or typed, and its PIN. */
@OnThePlatform
class CardSignInE2E {
    private static Account card;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Browsers SEEING_THE_CARD = new Browsers(() -> FakeCamera.showing(Cards.address(card)));

    @RegisterExtension
    static final Browsers SEEING_SOMETHING_ELSE =
            new Browsers(() -> FakeCamera.showing("https://khac.example/card/" + card.login()));

    @BeforeAll
    static void somebodyHoldsACard() {
        card = Cards.issue("Sùng Thị Mai");
    }

    @Test
    void whoeverScansTheCardHasOnlyThePinToType() {
        Visit visit = SEEING_THE_CARD.visit(Format.PHONE, "vi");

        visit.open("/learn/#/courses/vneid").sees(visit.heading("VNeID: danh tính điện tử của bạn"));
        visit.open("/learn/#/certificates");
        visit.link("Đăng nhập").first().click();
        assertFalse(fetched(visit, "decode"), "the scanner is fetched before anybody scans");
        visit.link("Quét thẻ").click();
        visit.sees(visit.heading("Nhập số PIN của bạn")).sees(Cards.grouped(card.login()));
        assertTrue(fetched(visit, "decode"), "Chromium here has no reader of its own");
        typePin(visit, card.password());

        visit.sees(visit.heading("Giấy xác nhận của tôi"));
        visit.open("/learn/").sees(visit.heading("Chào Sùng Thị Mai"));
        visit.requireQuiet();
    }

    @Test
    void aCodeThatIsNotOfThisPlatformIsSaidToBeNone() {
        Visit visit = SEEING_SOMETHING_ELSE.visit(Format.PHONE, "vi");

        visit.open("/learn/#/sign-in/scan").sees("Mã này không phải của thẻ học Bản Sáng.");

        visit.picture("card-foreign");
        assertTrue(
                visit.page().url().endsWith("/learn/#/sign-in/scan"),
                visit.page().url());
        visit.requireQuiet();
    }

    @Test
    void whereThereIsNoCameraTheCodeIsTypedInstead() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/learn/#/sign-in/scan").sees("Không quét được bằng máy ảnh");
        visit.picture("card-no-camera");
        visit.link("Gõ mã trên thẻ").click();

        visit.sees(visit.heading("Gõ mã trên thẻ"));
        visit.requireQuiet();
    }

    @Test
    void whoeverTypesTheCodeLearnsOfASlipAtOnce() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");
        String slip = card.login().substring(0, 8) + (card.login().charAt(8) - '0' + 1) % 10;

        visit.open("/").sees(visit.heading("Xin chào!"));
        visit.link("Đăng nhập").first().click();
        visit.link("Gõ mã trên thẻ").click();
        visit.page().getByLabel("Mã trên thẻ").pressSequentially(slip);
        visit.sees("Mã này chưa đúng: có một số bị nhầm.").picture("card-slip");
        visit.page().keyboard().press("Backspace");
        visit.page().keyboard().type(card.login().substring(8));
        visit.sees("Đã đủ chín số.");
        assertEquals(
                Cards.grouped(card.login()),
                visit.page().getByLabel("Mã trên thẻ").inputValue());
        visit.button("Tiếp tục").click();
        visit.sees(visit.heading("Nhập số PIN của bạn"));
        typePin(visit, card.password());

        visit.sees(visit.heading("Chào Sùng Thị Mai"));
        visit.requireQuiet();
    }

    @Test
    void afterWrongPinsTheCardWaitsAndTheNeighbourAtTheSameAddressDoesNot() {
        Account locked = Cards.issue("Giàng A Chư");
        Account neighbour = Cards.issue("Giàng Thị Dợ");
        Cards.shortenWaiting(15);
        try {
            Visit visit = BROWSERS.visit(Format.PHONE, "vi").open(Cards.address(locked));
            for (int i = 1; i <= 5; i++) {
                typePin(visit, Cards.wrongPin(locked));
                visit.sees(visit.page().locator("#message[role=alert]"));
                if (i == 1) {
                    visit.sees("Số PIN hoặc mã thẻ chưa đúng.").picture("card-wrong-pin");
                }
            }
            visit.sees("Xin đợi 1 phút rồi gõ lại.").picture("card-wait");
            typePin(visit, locked.password());
            visit.sees("Xin đợi 1 phút rồi gõ lại.");

            Visit beside = BROWSERS.visit(Format.PHONE, "vi").open(Cards.address(neighbour));
            typePin(beside, neighbour.password());
            beside.sees(beside.heading("Chào Giàng Thị Dợ"));
            assertTrue(Cards.locked(locked), "the neighbour came in while the card was locked");

            Cards.awaitUnlocked(locked);
            typePin(visit, locked.password());
            visit.sees(visit.heading("Chào Giàng A Chư"));
            visit.requireQuiet();
        } finally {
            Platform.running().realm().bringUpToDate();
        }
    }

    @Test
    void aCardThatNobodyHoldsLooksLikeAnyOther() {
        String nobodys = Cards.freeCode();

        Answer known = Api.guest().get("/card/" + card.login()).require(302);
        Answer unknown = Api.guest().get("/card/" + nobodys).require(302);
        assertEquals(
                known.header("Location").replace(card.login(), "?"),
                unknown.header("Location").replace(nobodys, "?"));

        Visit visit = BROWSERS.visit(Format.PHONE, "vi").open("/card/" + nobodys);
        visit.sees(visit.heading("Nhập số PIN của bạn"));
        typePin(visit, "204060");
        visit.sees("Số PIN hoặc mã thẻ chưa đúng.");
        visit.requireQuiet();
    }

    @Test
    void whatIsNoCodeOfACardHasAWayOn() {
        String slip = card.login().substring(0, 8) + (card.login().charAt(8) - '0' + 1) % 10;
        for (String path : List.of("/card/" + slip, "/card/", "/card/12345", "/card/khong-phai", "/card/000000000")) {
            Api.guest().get(path).require(404);
        }
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").open("/card/" + slip);
        visit.sees(visit.heading("Mã thẻ này chưa đúng")).picture("card-unreadable");
        visit.link("Gõ mã trên thẻ").click();

        visit.sees(visit.heading("Gõ mã trên thẻ"));
    }

    @Test
    void onASharedPhoneTheNextCardAsksToSignThePersonBeforeOut() {
        Account next = Cards.issue("Lò Văn Inh");
        Visit visit = signedInWithTheCard();

        visit.open(Cards.address(card)).sees(visit.heading("Chào Sùng Thị Mai"));
        visit.open(Cards.address(next)).sees(visit.heading("Máy này đang dùng tên Sùng Thị Mai"));
        visit.picture("card-occupied");
        visit.link("Tôi là Sùng Thị Mai, học tiếp").click();
        visit.sees(visit.heading("Chào Sùng Thị Mai"));
        visit.open(Cards.address(next));
        visit.button("Đăng xuất, rồi dùng thẻ " + Cards.grouped(next.login())).click();
        visit.sees(visit.heading("Nhập số PIN của bạn")).sees(Cards.grouped(next.login()));
        typePin(visit, next.password());

        visit.sees(visit.heading("Chào Lò Văn Inh"));
        visit.requireQuiet();
    }

    @Test
    void aSessionThatOnlyTheIdentityProviderRemembersIsNotInherited() {
        Account next = Cards.issue("Bàn Tả Mẩy");
        Visit visit = signedInWithTheCard();
        visit.forgets("JSESSIONID");

        visit.open(Cards.address(next)).sees(visit.heading("Bạn muốn đăng xuất?"));
        visit.button("Đăng xuất").click();
        visit.sees(visit.heading("Nhập số PIN của bạn")).sees(Cards.grouped(next.login()));
        typePin(visit, next.password());

        visit.sees(visit.heading("Chào Bàn Tả Mẩy"));
    }

    @TestFactory
    Stream<DynamicTest> everyScreen() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Format format : Format.values()) {
            for (String language : List.of("vi", "en")) {
                tests.add(dynamicTest(format + " " + language, () -> screens(format, language)));
            }
        }
        return tests.stream();
    }

    private static void screens(Format format, String language) {
        Visit visit = SEEING_SOMETHING_ELSE.visit(format, language).speaks(language);
        look(visit, "/learn/#/sign-in", "screen-sign-in-ways");
        look(visit, "/learn/#/sign-in/code", "screen-sign-in-code");
        look(visit, "/learn/#/sign-in/scan", "screen-sign-in-scan");
        look(visit, Cards.address(card), "screen-pin");
        look(visit, "/sign-in?to=/learn/", "screen-sign-in-name");
        look(visit, "/card/1", "screen-card-unreadable");
        visit.signedIn(Account.demonstration("nguoidan"));
        look(visit, Cards.address(card), "screen-card-occupied");
        visit.close();
    }

    private static void look(Visit visit, String address, String name) {
        visit.open("about:blank").open(address).sees(visit.page().locator("h1"));
        visit.wholePicture(name).picture(name);
        visit.requireNoSidewaysScrolling();
    }

    private static Visit signedInWithTheCard() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").open(Cards.address(card));
        typePin(visit, card.password());
        return visit.sees(visit.heading("Chào Sùng Thị Mai"));
    }

    private static void typePin(Visit visit, String pin) {
        visit.page().waitForURL(Pattern.compile(Pattern.quote(Platform.running().oidcUrl()) + ".*"));
        visit.page().locator("#password").fill(pin);
        visit.page().evaluate("window.beforeTheAnswer = true");
        visit.button("Đăng nhập").click();
        visit.page().waitForFunction("!window.beforeTheAnswer");
    }

    private static boolean fetched(Visit visit, String part) {
        return visit.requests().stream().map(Request::url).anyMatch(url -> url.contains("/assets/" + part));
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Villager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team member in a village with a phone: registers a villager, who then signs in with card and PIN alone. */
@OnThePlatform
class RegistrationE2E {
    private static final String VILLAGE = "Thôn 21 ";

    private static final String REQUIRED =
            """
            Array.from(document.querySelectorAll('.register-fields *'))
                .filter(field => field.localName.startsWith('vaadin-') && field.hasAttribute('required'))
                .filter(field => field.offsetParent !== null).length
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aVillagerIsRegisteredOnAPhoneAndSignsInWithCardAndPin() {
        Visit desk = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people").sees(desk.heading("Người dân")).picture("desk-people");
        desk.link("Đăng ký người mới").first().click();
        desk.sees(desk.heading("Đăng ký người học")).picture("desk-register");
        desk.requireNoSidewaysScrolling();
        fill(desk, "Hạng Thị Mo", "Thôn, bản");
        desk.page().getByText("1970–1979").click();
        agree(desk);
        desk.picture("desk-register-filled");
        send(desk);

        desk.sees("Đã đăng ký Hạng Thị Mo").picture("desk-person-new");
        String card = desk.page().locator(".card-code").innerText();
        assertTrue(card.matches("\\d{3} \\d{3} \\d{3}"), card);
        requireCardOnPaper(desk);
        String pin = pin(desk, "Làm mã PIN");
        desk.requireQuiet();

        Visit villager = BROWSERS.visit(Format.PHONE, "vi");
        villager.open("/sign-in?card=" + card.replace(" ", "") + "&to=/learn/");
        villager.page().locator("#password").fill(pin);
        villager.page()
                .locator("#kc-form-login button[type=submit], #kc-form-login input[type=submit]")
                .first()
                .click();
        villager.sees(villager.heading("Chào Hạng Thị Mo")).picture("learn-card-hello");
        villager.requireQuiet();
    }

    @Test
    void oneThumbIsEnoughAndTheNextOfTheVillageCostsLess() {
        Visit desk = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people").sees(desk.heading("Người dân"));
        Locator name =
                desk.page().locator(".register-fields vaadin-text-field input").first();
        Thumb first = new Thumb();
        first.tap(desk.link("Đăng ký người mới").first());
        desk.sees(desk.heading("Đăng ký người học"));
        assertEquals(3, ((Number) desk.page().evaluate(REQUIRED)).intValue(), "name, village and years of birth");
        first.type(name, "Vàng Thị Nhớ");
        first.type(desk.page().getByLabel("Thôn, bản"), "21");
        first.tap(desk.page().locator("vaadin-combo-box-item").first());
        registerAndMakePin(desk, first);
        assertEquals(8, first.taps());
        assertEquals(14, first.keys());

        Thumb next = new Thumb();
        next.tap(desk.link("Đăng ký người tiếp theo"));
        desk.sees(desk.heading("Đăng ký người học"));
        assertTrue(desk.page().getByLabel("Thôn, bản").inputValue().startsWith(VILLAGE));
        next.type(name, "Vàng A Nhặt");
        registerAndMakePin(desk, next);
        assertEquals(6, next.taps());
        assertEquals(11, next.keys());
        desk.requireQuiet();
    }

    private static void registerAndMakePin(Visit desk, Thumb thumb) {
        thumb.tap(desk.page().getByText("1980–1989"));
        thumb.tap(desk.page().locator(".agreed label"));
        desk.requireNoSidewaysScrolling();
        thumb.tap(desk.button("Đăng ký"));
        desk.sees(desk.page().locator(".news"));
        desk.requireNoSidewaysScrolling();
        thumb.tap(desk.button("Làm mã PIN"));
        desk.sees(desk.page()
                .locator(".pin-slip .pin")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d{6}"))));
        desk.requireNoSidewaysScrolling();
    }

    @Test
    void whatIsMissingIsSaidAtItsPlace() {
        Visit desk = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people/register").sees(desk.heading("Đăng ký người học"));

        send(desk);

        desk.sees("Xin ghi tên, không ghi số giấy tờ")
                .sees("Xin chọn nơi ở")
                .sees("Xin chọn khoảng năm sinh")
                .sees("Chưa đồng ý thì chưa đăng ký được.")
                .picture("desk-register-missing");
        desk.requireQuiet();
    }

    @Test
    void whoMayBeRegisteredAlreadyIsShownWithTheReason() {
        Villager.facilitator()
                .post("/api/people", Villager.form("Tráng Thị Chở", "02890-21"))
                .require(201);
        Visit desk = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people/register").sees(desk.heading("Đăng ký người học"));
        fill(desk, "trang thi cho", "Thôn, bản");
        desk.page().getByText("1980–1989").click();
        agree(desk);

        send(desk);

        desk.sees("Có thể đã đăng ký rồi")
                .sees("trùng tên, cùng thôn, cùng khoảng tuổi")
                .picture("desk-register-alike");
        for (Locator shown : List.of(desk.page().locator(".alike h2"), desk.link("Đúng là người này"))) {
            BoundingBox place = shown.boundingBox();
            assertTrue(place.y >= 0 && place.y + place.height <= Format.PHONE.height, "on the screen as it is");
        }
        desk.requireNoSidewaysScrolling();
        desk.link("Đúng là người này").click();
        desk.sees(desk.heading("Tráng Thị Chở"));
        desk.requireQuiet();
    }

    @Test
    void somebodyElseOfTheSameNameIsRegisteredAllTheSame() {
        Villager.facilitator()
                .post("/api/people", Villager.form("Ly Seo Vần", "02890-21"))
                .require(201);
        Visit desk = BROWSERS.visit(Format.DESK, "en").speaks("en").signedIn(Account.demonstration("canbo"));
        desk.open("/desk/people/register").sees(desk.heading("Register a learner"));
        fill(desk, "Ly Seo Vần", "Village");
        desk.page().getByText("1980–1989").click();
        desk.page().locator(".agreed label").click();
        desk.picture("desk-register-filled");
        desk.button("Register").click();
        desk.sees("Perhaps registered already").picture("desk-register-alike");
        desk.button("Somebody else, register").click();

        desk.sees("Ly Seo Vần is registered").picture("desk-person-new");
        pin(desk, "Make a PIN");
        desk.requireQuiet();
    }

    @Test
    void aLostCardAndAWithdrawnConsentAreAskedAboutFirstAndCanBeMendedAfterwards() {
        String id = Villager.form("x", "02890-21").path("id").asText();
        Villager.facilitator()
                .post(
                        "/api/people",
                        Villager.form("Cư Thị Say", "02890-21").put("id", id).put("phone", "0955443322"))
                .require(201);
        Visit desk = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("tocongnghe"));
        desk.open("/desk/people/" + id).sees(desk.heading("Cư Thị Say")).picture("desk-person");
        String old = desk.page().locator(".card-code").innerText();

        desk.button("Báo mất thẻ").click();
        desk.sees("Thẻ này mất rồi?").picture("desk-card-lost");
        desk.button("Cấp thẻ mới").click();
        desk.sees(desk.page().locator(".pin-slip"));
        String renewed = desk.page().locator(".card-code").innerText();
        assertFalse(renewed.equals(old), renewed);

        desk.button("Rút lại lời đồng ý").click();
        desk.button("Rút lại").click();
        desk.sees("Thẻ đã ngừng dùng vì người này rút lại lời đồng ý.").picture("desk-consent-withdrawn");
        assertEquals(0, desk.page().getByText("0955443322").count());

        desk.button("Ghi lời đồng ý").click();
        desk.page().locator(".agreed label").click();
        desk.button("Ghi lại").click();
        desk.button("Làm thẻ mới").click();
        desk.sees(desk.page().locator(".pin-slip")).wholePicture("desk-person-again");
        desk.requireQuiet();
    }

    private static void fill(Visit desk, String name, String village) {
        desk.page().locator(".register-fields vaadin-text-field input").first().fill(name);
        desk.page().getByLabel(village).fill(VILLAGE.strip());
        desk.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(VILLAGE))
                .click();
    }

    private static void agree(Visit desk) {
        desk.page().locator(".listen-button").click();
        desk.sees("Máy này chưa có giọng đọc tiếng Việt.");
        desk.page().getByLabel("Đã đọc to cho người học nghe").check();
        desk.page().locator(".agreed label").click();
    }

    private static void send(Visit desk) {
        desk.button("Đăng ký").click();
    }

    /** The PIN as it is shown this once; the slip alone goes onto paper. */
    private static String pin(Visit desk, String button) {
        desk.button(button).click();
        Locator digits = desk.page()
                .locator(".pin-slip .pin")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d{6}")));
        desk.sees(digits).picture("desk-pin");
        String pin = digits.innerText();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(
                desk.page().locator(".learning-card").getByText("PIN").first().isVisible(), "only the slip is printed");
        assertTrue(digits.isVisible());
        desk.picture("desk-pin-print");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return pin;
    }

    private static void requireCardOnPaper(Visit desk) {
        String address = desk.page().locator(".learning-card a.desk-button").getAttribute("href");
        APIResponse paper = desk.page().request().get(Platform.running().url() + address, RequestOptions.create());
        assertEquals(200, paper.status());
        assertTrue(paper.text().startsWith("%PDF-"));
    }
}

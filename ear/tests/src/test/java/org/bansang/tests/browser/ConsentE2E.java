package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The words of consent: heard by whoever cannot read them, and never written down as heard when they were not. */
@OnThePlatform
class ConsentE2E {
    /** A browser with one voice; it says a sentence when the page asks for the next. */
    private static final String VOICE =
            """
            window.said = [];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            const queue = [];
            const voice = { lang: '%s' };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              get speaking() { return queue.length > 0; },
              getVoices: () => [voice],
              speak: (one) => queue.push(one),
              cancel: () => queue.splice(0).forEach((one) => one.onerror?.()),
            } });
            window.sayNext = () => { const one = queue.shift(); window.said.push(one.text); one.onend?.(); };
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void withoutAVoiceTheScreenSaysSoAndNothingCountsAsReadAloud() {
        Visit desk = form(BROWSERS.visit(Format.PHONE, "vi"));

        desk.page().locator(".listen-button").click();

        desk.sees("Máy này chưa có giọng đọc tiếng Việt. Anh chị đọc to giúp người học.")
                .picture("desk-consent-no-voice");
        assertFalse(aloud(desk).isChecked());
        desk.requireQuiet();
    }

    @Test
    void whatTheVoiceReadToTheEndCountsAsReadAloudAndWhatWasStoppedDoesNot() {
        Visit desk = BROWSERS.visit(Format.PHONE, "vi");
        desk.page().addInitScript(VOICE.formatted("vi-VN"));
        form(desk);
        Locator button = desk.page().locator(".listen-button");

        button.click();
        desk.page().evaluate("sayNext()");
        desk.sees("Dừng đọc");
        button.click();
        desk.sees("Nghe đọc to");
        assertFalse(aloud(desk).isChecked());

        button.click();
        desk.page().evaluate("() => { while (speechSynthesis.speaking) sayNext(); }");
        desk.sees(desk.page().locator(".consent vaadin-checkbox[checked]"));
        assertEquals(
                true,
                desk.page().evaluate("said.at(-1).includes('Im lặng không phải là đồng ý')"),
                "the last sentence was said");
        desk.requireQuiet();
    }

    @Test
    void whereNobodyHasWrittenThePersonsLanguageTheScreenSaysWhoHasToSayIt() {
        Visit desk = form(BROWSERS.visit(Format.PHONE, "vi"));

        choose(desk, "Tiếng Mông");
        desk.sees("Tiếng Mông: chưa có bản viết và giọng đọc.").picture("desk-consent-other-language");
        assertEquals("vi", desk.page().locator(".consent-words").getAttribute("lang"));
        choose(desk, "Tiếng Anh");
        desk.sees(desk.page().locator(".consent-words[lang=en]"));
        assertFalse(
                desk.page().getByText("chưa có bản viết và giọng đọc").first().isVisible());
        desk.requireNoSidewaysScrolling();
        desk.requireQuiet();
    }

    @Test
    void forAChildAGuardianIsAskedForAndOnlyWhereTheBandLeavesItOpenTheAge() {
        Visit desk = form(BROWSERS.visit(Format.PHONE, "vi"));
        Locator under16 = desk.page().getByText("Người này dưới 16 tuổi phải không?");
        Locator guardian = desk.page().getByLabel("Tên người giám hộ");

        desk.page().getByText("1960–1969").click();
        assertFalse(under16.isVisible());
        desk.page().getByText("2010–2019").click();
        desk.sees(under16);
        desk.page().getByText("Phải, dưới 16 tuổi").click();
        desk.sees(guardian).picture("desk-register-child");
        desk.page().getByText("2020–2029").click();
        under16.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertTrue(guardian.isVisible());

        desk.requireQuiet();
    }

    private static Visit form(Visit desk) {
        desk.signedIn(Account.demonstration("tocongnghe"));
        return desk.open("/desk/people/register").sees(desk.heading("Đăng ký người học"));
    }

    private static Locator aloud(Visit desk) {
        return desk.page().getByLabel("Đã đọc to cho người học nghe");
    }

    private static void choose(Visit desk, String language) {
        desk.page().locator(".register-fields vaadin-select").click();
        desk.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(language))
                .first()
                .click();
        desk.page()
                .locator("vaadin-select-list-box")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}

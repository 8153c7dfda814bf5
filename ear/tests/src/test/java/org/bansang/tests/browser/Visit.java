package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.SignIn;

/** One person at one screen; whatever the page complains about, and whatever leaves our house, is kept. */
final class Visit {
    private static final Path PICTURES = Path.of(System.getProperty("bansang.target", "target"), "screenshots");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final String SETTLED =
            """
            document.readyState === 'complete'
                && Array.from(document.images).every(image => image.complete || image.loading === 'lazy')
                && Object.values(window.Vaadin?.Flow?.clients ?? {})
                    .every(client => !client.isActive || !client.isActive())
            """;

    private final Format format;
    private final BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private String language;

    Visit(Browser browser, Format format, String language) {
        this.format = format;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(format.width, format.height)
                .setDeviceScaleFactor(format.scale)
                .setHasTouch(format.touch)
                .setIsMobile(format.touch)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language.equals("vi") ? "vi-VN" : "en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onRequest(this::watch);
        this.page = context.newPage();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void watch(Request request) {
        requests.add(request);
        String address = request.url();
        boolean ours = address.startsWith(Platform.running().url() + "/")
                || address.startsWith(Platform.running().oidcUrl())
                || address.startsWith(keycloak() + "/resources/")
                || address.startsWith("data:")
                || address.startsWith("blob:");
        if (!ours) {
            complaints.add("a request left the house: " + address);
        }
    }

    private static String keycloak() {
        return Platform.running().oidcUrl().replaceFirst("/realms/.*", "");
    }

    Page page() {
        return page;
    }

    Format format() {
        return format;
    }

    /** Everything asked for so far. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Opens an address of ours. */
    Visit open(String path) {
        page.navigate(
                path.startsWith("http") || path.startsWith("about:")
                        ? path
                        : Platform.running().url() + path);
        return this;
    }

    /** Becomes somebody who signed in before, without walking through the sign-in page again. */
    Visit signedIn(Account account) {
        URI address = URI.create(Platform.running().url());
        String session = SignIn.as(account).value(address, "JSESSIONID");
        context.addCookies(
                List.of(new Cookie("JSESSIONID", session).setUrl(address + "/").setHttpOnly(true)));
        return this;
    }

    /** Signs in on Keycloak's page, which must be open. */
    void signIn(Account account) {
        page.waitForURL(Pattern.compile(Pattern.quote(Platform.running().oidcUrl()) + ".*"));
        page.locator("#username").fill(account.login());
        page.locator("#password").fill(account.password());
        page.locator("#kc-form-login button[type=submit], #kc-form-login input[type=submit]")
                .first()
                .click();
    }

    /** The heading of the page with that text. */
    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setExact(true).setLevel(1));
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Waits until this is shown. */
    Visit sees(Locator locator) {
        locator.first().waitFor();
        return this;
    }

    /** Waits until this text is shown somewhere. */
    Visit sees(String text) {
        return sees(page.getByText(text));
    }

    /** Chooses the language of learner app and desk, as their switches do. */
    Visit speaks(String wanted) {
        language = wanted;
        context.addCookies(List.of(
                new Cookie("bansang-language", wanted).setUrl(Platform.running().url() + "/")));
        context.addInitScript("try { localStorage.setItem('bansang.language', '" + wanted + "') } catch (e) {}");
        return this;
    }

    /** Loses a cookie, as a restarted server makes a session cookie worthless. */
    Visit forgets(String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
        return this;
    }

    /** Loses the network, or finds it again. */
    Visit withoutNetwork(boolean lost) {
        context.setOffline(lost);
        return this;
    }

    /** Closes the tab and opens another. */
    Visit newTab() {
        page.close();
        page = context.newPage();
        return this;
    }

    /** Keeps a picture of the screen, and one of the whole page when it is longer. */
    Visit picture(String name) {
        settle();
        String file = name + "." + format + "." + language + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)));
        return this;
    }

    /** Keeps a picture of the page from top to bottom. */
    Visit wholePicture(String name) {
        settle();
        String file = name + ".whole." + format + "." + language + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
        return this;
    }

    void pictureOfFailure(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("failed").resolve(name + ".png")));
        } catch (PlaywrightException e) {
            complaints.add("no picture: " + e.getMessage());
        }
    }

    /** Pictures are there, and the desk waits for no answer. */
    private void settle() {
        Poll.until("the page " + page.url() + " has settled", Duration.ofSeconds(30), () ->
                (boolean) page.evaluate(SETTLED));
    }

    /** Fails when the page is wider than its screen. */
    void requireNoSidewaysScrolling() {
        double overflow = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .doubleValue();
        assertTrue(overflow <= 1, page.url() + " is " + overflow + " pixels wider than the screen");
    }

    /** Fails when the page reported an error or asked a stranger for something. */
    void requireQuiet() {
        assertEquals(List.of(), complaints);
    }

    void close() {
        context.close();
    }
}

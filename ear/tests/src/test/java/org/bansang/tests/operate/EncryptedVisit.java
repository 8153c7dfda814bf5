package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bansang.tests.browser.Chromium;

/** A browser on a machine that trusts these authorities; any other certificate error stays an error. */
final class EncryptedVisit implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final Path PICTURES = Path.of(System.getProperty("bansang.target", "target"), "screenshots");

    private final Installation installation;
    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;

    private EncryptedVisit(Installation installation, Playwright playwright, BrowserContext context) {
        this.installation = installation;
        this.playwright = playwright;
        this.context = context;
        this.page = context.newPage();
    }

    static EncryptedVisit open(Installation installation, X509Certificate... authorities) {
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--no-proxy-server",
                                "--disable-dev-shm-usage",
                                "--ignore-certificate-errors-spki-list=" + String.join(",", keysOf(authorities))))
                        .setHeadless(true));
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 640).setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new EncryptedVisit(installation, driver, context);
    }

    private static List<String> keysOf(X509Certificate... authorities) {
        List<String> keys = new ArrayList<>();
        for (X509Certificate authority : authorities) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(authority.getPublicKey().getEncoded());
                keys.add(Base64.getEncoder().encodeToString(digest));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        return keys;
    }

    void showHowToTrust() {
        picture("trust", installation.plainUrl() + "/trust");
        picture("trust.en", installation.plainUrl() + "/trust?lang=en");
    }

    void signIn(String login, String password) {
        page.navigate(installation.url() + "/sign-in?to=/learn/");
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-form-login button[type=submit]").first().click();
    }

    private void picture(String name, String address) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".phone.png"))
                .setFullPage(true));
    }

    void requireGreeting(String name) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first()
                .waitFor();
    }

    /** Where the browser is now. */
    String address() {
        return page.url();
    }

    /** What proves who somebody is never travels in the clear. */
    void requireSecureCookies(String... names) {
        List<Cookie> cookies = context.cookies();
        for (String name : names) {
            Cookie found = cookies.stream()
                    .filter(cookie -> cookie.name.equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no cookie " + name + " among "
                            + cookies.stream().map(cookie -> cookie.name).toList()));
            assertTrue(found.secure, name);
            assertTrue(found.httpOnly, name);
        }
    }

    void requirePasswordIsAsked() {
        page.navigate(installation.url() + "/sign-in?to=/learn/");
        page.locator("#password").waitFor();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

package org.bansang.tests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Chromium for one test class; a test that fails leaves a picture of every page it had open. */
final class Browsers implements AfterAllCallback, AfterEachCallback, TestExecutionExceptionHandler {
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--no-proxy-server",
            "--disable-component-update",
            "--disable-background-networking",
            "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    private final List<Visit> visits = new ArrayList<>();
    private final Supplier<List<String>> more;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Browsers() {
        this(List::of);
    }

    /** A browser with more options, asked for when the platform runs. */
    Browsers(Supplier<List<String>> more) {
        this.more = more;
    }

    /** A browser window of its own, without any cookie. */
    Visit visit(Format format, String language) {
        Visit visit = new Visit(browser(), format, language);
        visits.add(visit);
        return visit;
    }

    private Browser browser() {
        Browser running = browser;
        if (running == null) {
            Playwright driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = driver;
            running = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.program())
                            .setArgs(Stream.concat(OPTIONS.stream(), more.get().stream())
                                    .toList())
                            .setHeadless(true));
            browser = running;
        }
        return running;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        for (int i = 0; i < visits.size(); i++) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName() + "-" + i;
            visits.get(i).pictureOfFailure(name);
        }
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visits.forEach(Visit::close);
        visits.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
        playwright = null;
        browser = null;
    }
}

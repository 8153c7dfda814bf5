package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mobile data is dear: what the first page of the learner app costs on the wire. */
@OnThePlatform
class FirstVisitE2E {
    private static final long MOST_BYTES = 100 * 1024;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void theFirstVisitCostsNoMoreThanAHundredKilobytes() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/").sees(visit.heading("Xin chào!"));
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);

        long bytes = bytes(visit.requests());
        assertTrue(bytes > 10_000, "nothing was measured: " + bytes);
        assertTrue(bytes <= MOST_BYTES, "the first visit costs " + bytes + " bytes");
        visit.requireQuiet();
    }

    @Test
    void theSignInPageCostsNoMoreThanSixtyKilobytes() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi");

        visit.open("/sign-in?to=/learn/").sees("Mời bạn đăng nhập");
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);

        long bytes = bytes(visit.requests());
        assertTrue(bytes <= 60 * 1024, "the sign-in page costs " + bytes + " bytes");
        visit.requests().stream()
                .filter(request -> request.resourceType().equals("stylesheet"))
                .forEach(sheet ->
                        assertTrue(sheet.url().contains("/login/bansang/"), "a stock style is loaded: " + sheet.url()));
        visit.requireQuiet();
    }

    private static long bytes(List<Request> requests) {
        return requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> (long) sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }
}

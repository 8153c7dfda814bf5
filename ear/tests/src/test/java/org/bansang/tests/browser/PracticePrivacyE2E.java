package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What looks like somebody's real number does not get into a practice, whichever way it is done. */
@OnThePlatform
class PracticePrivacyE2E {
    private static final List<String> REAL = List.of("001099012345", "0912345678", "4111111111111111");

    /** Everything that the browser keeps for our address. */
    private static final String KEPT =
            """
            async () => {
              const kept = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), document.cookie,
                  document.documentElement.outerHTML, location.href];
              for (const {name} of await indexedDB.databases()) {
                const base = await new Promise((done, bad) => {
                  const asked = indexedDB.open(name);
                  asked.onsuccess = () => done(asked.result);
                  asked.onerror = () => bad(asked.error);
                });
                for (const store of base.objectStoreNames) {
                  kept.push(await new Promise((done, bad) => {
                    const all = base.transaction(store).objectStore(store).getAll();
                    all.onsuccess = () => done(JSON.stringify(all.result));
                    all.onerror = () => bad(all.error);
                  }));
                }
                base.close();
              }
              for (const name of await caches.keys()) {
                for (const answer of await (await caches.open(name)).matchAll()) {
                  kept.push(await answer.text());
                }
              }
              return kept.join('\\n');
            }
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aRealNumberIsRefusedInTheFieldAndFoundNowhere() throws IOException {
        Learner learner = Learner.newcomer("Sầm Văn Lợi");
        String practice = learner.course().first("practice");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        PracticeWalk walk = new PracticeWalk(visit, learner.course(), practice).open();

        for (String mode : List.of("Làm cùng", "Tự làm")) {
            if (mode.equals("Tự làm")) {
                visit.button(mode).click();
            } else {
                walk.choose(mode);
            }
            for (JsonNode step : learner.course().shortestWay(practice)) {
                walk.onScreen(step);
                requireRefused(visit, walk);
                walk.take(step);
            }
            visit.sees("Kết quả đã được ghi lại.");
        }

        String kept = (String) visit.page().evaluate(KEPT);
        String sent = visit.requests().stream()
                .map(Request::postData)
                .map(String::valueOf)
                .reduce("", String::concat);
        String logged = logs();
        for (String number : REAL) {
            assertFalse(kept.contains(number), "the browser keeps " + number);
            assertFalse(sent.contains(number), "a request carried " + number);
            assertFalse(logged.contains(number), "a log holds " + number);
            assertEquals(
                    0, Database.number("select count(*) from statement where body::text like ?", "%" + number + "%"));
        }
        assertTrue(kept.contains(practice), "what was kept was really read");
        assertTrue(sent.contains("/xapi/ext/steps"), "what was sent was really read");
        assertFalse(logged.isEmpty());
        visit.requireQuiet();
    }

    private static void requireRefused(Visit visit, PracticeWalk walk) {
        for (Locator field : walk.phone().locator("input").all()) {
            for (String number : REAL) {
                field.pressSequentially(number);
                visit.sees("Số này giống số thật");
                assertFalse(field.inputValue().contains(number));
                visit.button("Tôi hiểu rồi").click();
                field.fill("");
            }
        }
    }

    private static String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Platform.running().logs())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}

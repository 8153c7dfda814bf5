package org.bansang.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever goes back and forth in the browser sees the page of each address, also when pressing quicker than it answers. */
@OnThePlatform
class HistoryE2E {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String UNIT = "01699";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static Learner manager;

    @BeforeAll
    static void aProvinceWithSomethingToFilter() {
        manager = Learner.newcomer("Người Đi Tới Đi Lui");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        Officials.ask(Officials.programme(manager.course(), "Đi tới đi lui", UNIT, -2), UNIT, "Nông Văn Lui ", 9);
    }

    @Test
    void stepsBackAndForthMayBeQuickerThanThePage() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        visit.open("/desk/compliance").sees(visit.link("Phường Thục Phán"));
        choose(visit, "Tình trạng", "Quá hạn");
        visit.page().waitForURL(address -> address.contains("state=overdue"));
        choose(visit, "Tình trạng", "Hoàn thành");
        visit.page().waitForURL(address -> address.contains("state=complete"));

        step(visit, "back", address -> address.contains("state=overdue"));
        step(visit, "back", address -> !address.contains("state="));
        visit.sees(visit.link("Phường Thục Phán"));
        step(visit, "forward", address -> address.contains("state=overdue"));
        step(visit, "forward", address -> address.contains("state=complete"));
        visit.sees(chosen(visit, "Hoàn thành"));
        step(visit, "back", address -> address.contains("state=overdue"));
        visit.sees(chosen(visit, "Quá hạn"));

        choose(visit, "Tình trạng", "Hoàn thành");
        visit.page().waitForURL(address -> address.contains("state=complete"));
        visit.link("Học bắt buộc của tôi").first().click();
        visit.sees(visit.heading("Học bắt buộc của tôi"));
        step(visit, "back", address -> address.contains("state=complete"));
        visit.sees(chosen(visit, "Hoàn thành"));
        visit.requireQuiet();
    }

    @Test
    void everyListFollowsTheStepsOfItsAddress() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(manager.account());
        for (String view : List.of("progress", "notices/deliveries")) {
            visit.open("/desk/" + view);
            Locator name = visit.page().getByLabel("Tìm theo tên").first();
            for (String typed : List.of("nong", "khong-co-ai")) {
                name.fill(typed);
                visit.page().waitForURL(address -> address.contains("name=" + typed));
            }
            step(visit, "back", address -> address.contains("name=nong"));
            step(visit, "back", address -> !address.contains("name="));
            Poll.until("the field is empty again", PATIENCE, () -> name.inputValue()
                    .isEmpty());
        }
        visit.requireQuiet();
    }

    /** A step of the browser, which does not wait for the page. */
    private static void step(Visit visit, String way, Predicate<String> address) {
        visit.page().evaluate("way => history[way]()", way);
        visit.page().waitForURL(address);
    }

    private static Locator chosen(Visit visit, String state) {
        return visit.page().locator("vaadin-select-value-button", new Page.LocatorOptions().setHasText(state));
    }

    private static void choose(Visit visit, String field, String option) {
        visit.page().getByLabel(field).first().click();
        visit.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }
}

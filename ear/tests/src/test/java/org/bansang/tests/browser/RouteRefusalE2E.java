package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Residents;
import org.bansang.tests.harness.Tokens;
import org.bansang.tests.harness.Units;
import org.bansang.tests.refusal.ResourceDoors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every view of the desk with those who may open it: everybody else, and who answers for another unit, reads that it is
 * not for them. A view that the table does not name fails.
 */
@OnThePlatform
class RouteRefusalE2E {
    private static final String REFUSED = "Trang này không dành cho anh chị";
    private static final String HERE = "8c1c6e6a-53a5-4b1c-8f0c-9a3c2b7d4e11";
    private static final String ELSEWHERE = "8c1c6e6a-53a5-4b1c-8f0c-9a3c2b7d4e12";

    private static final String OUR_PROGRAMME = "8c1c6e6a-53a5-4b1c-8f0c-9a3c2b7d4e13";
    private static final String THEIR_PROGRAMME = "8c1c6e6a-53a5-4b1c-8f0c-9a3c2b7d4e14";

    private static final List<String> EVERYBODY =
            List.of("nguoidan", "canbo", "tocongnghe", "giangvien", "thamdinh", "quanly", "capgiay", "quantri");
    private static final Set<String> TEACHING = Set.of("giangvien", "thamdinh", "quantri");
    private static final Set<String> SERVING = Set.of("canbo", "tocongnghe", "quanly", "quantri");
    private static final Set<String> ANSWERING = Set.of("quanly", "quantri");

    private static final Map<String, Set<String>> PERMITTED = Map.ofEntries(
            Map.entry("/desk", Set.copyOf(EVERYBODY)),
            Map.entry("/desk/compliance", ANSWERING),
            Map.entry("/desk/courses", TEACHING),
            Map.entry("/desk/courses/:pack", TEACHING),
            Map.entry("/desk/courses/history/:course", TEACHING),
            Map.entry("/desk/drafts", TEACHING),
            Map.entry("/desk/drafts/:draft", TEACHING),
            Map.entry("/desk/drafts/:draft/compare", TEACHING),
            Map.entry("/desk/drafts/:draft/facts", TEACHING),
            Map.entry("/desk/drafts/:draft/lesson/:activity", TEACHING),
            Map.entry("/desk/drafts/:draft/quiz/:activity", TEACHING),
            Map.entry("/desk/notices", Set.copyOf(EVERYBODY)),
            Map.entry("/desk/notices/deliveries", ANSWERING),
            Map.entry("/desk/people", SERVING),
            Map.entry("/desk/people/:person", SERVING),
            Map.entry("/desk/people/import", ANSWERING),
            Map.entry("/desk/people/register", SERVING),
            Map.entry("/desk/programmes", ANSWERING),
            Map.entry("/desk/programmes/:programme", ANSWERING),
            Map.entry("/desk/programmes/new", ANSWERING),
            Map.entry("/desk/progress", ANSWERING),
            Map.entry("/desk/progress/person/:person", ANSWERING),
            Map.entry("/desk/teams", Set.of("tocongnghe", "quanly", "quantri")),
            Map.entry("/desk/training", Set.copyOf(EVERYBODY)));

    /** Views of one unit or of a person of it, each with an address that belongs to another unit. */
    private static final Map<String, String> OF_ANOTHER_UNIT = Map.ofEntries(
            Map.entry("/desk/compliance", "/desk/compliance?unit=" + Units.id("01273")),
            Map.entry("/desk/notices/deliveries", "/desk/notices/deliveries?unit=" + Units.id("01273")),
            Map.entry("/desk/people", "/desk/people?unit=" + Units.id("01273")),
            Map.entry("/desk/people/:person", "/desk/people/" + ELSEWHERE),
            Map.entry("/desk/programmes/:programme", "/desk/programmes/" + THEIR_PROGRAMME),
            Map.entry("/desk/progress", "/desk/progress?unit=" + Units.id("01273")),
            Map.entry("/desk/progress/person/:person", "/desk/progress/person/" + ELSEWHERE),
            Map.entry("/desk/teams", "/desk/teams?unit=" + Units.id("01273")));

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @BeforeAll
    static void onePersonLivesHereAndOneElsewhere() {
        Residents.settle(HERE, "Người Ở Đây", "02890-02");
        Residents.settle(ELSEWHERE, "Người Ở Nơi Khác", "01273");
    }

    @BeforeAll
    static void bothCommunesHaveAProgramme() {
        Learner manager = Learner.newcomer("Người Phụ Trách Nơi Khác");
        manager.holds("MANAGER", "01273", "2025-07-01", "2099-12-31");
        manager.holds("OFFICIAL", "01273", "2025-07-01", "2099-12-31");
        Programme.of(manager.api(), manager.course(), "01273")
                .with("id", THEIR_PROGRAMME)
                .send();
        Programme.of(Api.bearer(Tokens.of(Account.demonstration("quanly"))), manager.course(), "02890")
                .with("id", OUR_PROGRAMME)
                .send();
    }

    @Test
    void everyViewHasAStatedExpectationAndNoExpectationIsLeftOver() {
        assertEquals(new TreeSet<>(PERMITTED.keySet()), ResourceDoors.routes());
    }

    @TestFactory
    Stream<DynamicTest> aGuestIsLedToTheSignInPage() {
        return routes().map(route -> dynamicTest(route, () -> {
            Answer answer = Api.guest().get(address(route)).require(302);
            assertTrue(answer.header("Location").contains("/sign-in?to=%2Fdesk"), answer.header("Location"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyRole() {
        return EVERYBODY.stream()
                .map(login -> dynamicTest(login, () -> {
                    Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration(login));
                    for (String route : routes().toList()) {
                        boolean permitted =
                                PERMITTED.getOrDefault(route, Set.of()).contains(login);
                        assertEquals(permitted, !isRefused(visit, address(route)), login + " at " + route);
                    }
                    visit.close();
                }));
    }

    @Test
    void aPersonWithoutAnyPositionReadsOnlyWhatIsForEverybody() {
        Learner stranger = Learner.newcomer("Người Chưa Có Việc");
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(stranger.account());

        for (String route : routes().toList()) {
            boolean forEverybody = PERMITTED.getOrDefault(route, Set.of()).containsAll(EVERYBODY);
            assertEquals(!forEverybody, isRefused(visit, address(route)), route);
        }
    }

    @TestFactory
    Stream<DynamicTest> whoAnswersForAnotherUnit() {
        return OF_ANOTHER_UNIT.entrySet().stream()
                .map(view -> dynamicTest(view.getKey(), () -> {
                    Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));
                    assertTrue(isRefused(visit, view.getValue()), view.getValue());
                    assertEquals(0, visit.page().getByText("Người Ở Nơi Khác").count());
                    visit.close();
                }));
    }

    private static boolean isRefused(Visit visit, String address) {
        visit.open(address);
        Locator heading = visit.page().locator("h1").first();
        visit.sees(heading.filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S"))));
        return heading.innerText().equals(REFUSED);
    }

    private static Stream<String> routes() {
        return PERMITTED.keySet().stream().sorted();
    }

    private static String address(String route) {
        return route.equals("/desk")
                ? "/desk/"
                : route.replace(":pack", CourseMaterial.of("vneid").pack())
                        .replace(":person", HERE)
                        .replace(":programme", OUR_PROGRAMME)
                        .replace(":course", CourseMaterial.of("vneid").courseId())
                        .replace(":draft", ELSEWHERE)
                        .replace(":activity", CourseMaterial.of("vneid").first("lesson"));
    }
}

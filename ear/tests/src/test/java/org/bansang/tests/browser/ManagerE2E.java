package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.CourseMaterial;
import org.bansang.tests.harness.Crowd;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Residents;
import org.bansang.tests.harness.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who answers for a commune: sees own people, finds one among ten thousand, and nobody of another commune. */
@OnThePlatform
class ManagerE2E {
    private static final String NEIGHBOUR = "6d0c3d1a-3f6e-4d6e-9d5b-0a4f2d1c9e77";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @BeforeAll
    static void peopleLiveInBothCommunes() {
        Crowd.moveIn(CourseMaterial.of("vneid"));
        Residents.settle(NEIGHBOUR, "Người Xã Khác", "01273");
    }

    @Test
    void aManagerFindsOnePersonAmongTenThousandAndComesBackToTheSameList() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi");

        visit.open("/desk/");
        visit.signIn(Account.demonstration("quanly"));
        visit.sees(visit.heading("Chào Hoàng Thị Lan")).picture("desk-home");
        visit.link("Tiến độ học của đơn vị").first().click();
        visit.sees(visit.heading("Tiến độ học của đơn vị"))
                .sees(visit.page().getByText(Pattern.compile("^10[.,]?0\\d\\d người$")))
                .picture("desk-progress");
        visit.page().getByLabel("Tìm theo tên").fill("sinh ra 0999");
        visit.sees(visit.page().getByText("10 người", new Page.GetByTextOptions().setExact(true)))
                .picture("desk-progress-filtered");
        visit.link("Người Sinh Ra 09993").click();
        visit.sees(visit.heading("Người Sinh Ra 09993")).picture("desk-person");
        visit.link("Về danh sách").click();
        visit.sees(visit.page().getByText("10 người", new Page.GetByTextOptions().setExact(true)));

        visit.requireQuiet();
    }

    @Test
    void theListIsSortedAndFilteredByItsAddress() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/progress?course=vneid&sort=-name&state=completed")
                .sees(visit.heading("Tiến độ học của đơn vị"))
                .sees(visit.page().getByText("Người Sinh Ra 09999"));
        visit.open("/desk/progress?unit=" + Units.id("02890-01")).sees("Thôn 1 (tên chờ xã cung cấp)");

        visit.requireQuiet();
    }

    @Test
    void aPersonOrAUnitOfAnotherCommuneIsRefusedInWords() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/progress/person/" + NEIGHBOUR)
                .sees(visit.heading("Trang này không dành cho anh chị"))
                .picture("desk-not-allowed");
        assertTrue(visit.page().getByText("Người Xã Khác").count() == 0);
        visit.open("/desk/progress?unit=" + Units.id("01273")).sees(visit.heading("Trang này không dành cho anh chị"));
        visit.open("/desk/progress/person/khong-phai-ma").sees(visit.page().locator("h1"));
        assertTrue(visit.page().locator("h1").innerText().startsWith("Không tìm thấy"));
    }

    @Test
    void theListCanBeUsedOnAPhone() {
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/progress?name=sinh%20ra%2009993")
                .sees(visit.link("Người Sinh Ra 09993"))
                .picture("desk-progress");
        visit.link("Người Sinh Ra 09993").first().click();
        visit.sees(visit.heading("Người Sinh Ra 09993"));

        visit.requireQuiet();
    }

    @Test
    void theDeskSpeaksEnglishToo() {
        Visit visit = BROWSERS.visit(Format.DESK, "vi").signedIn(Account.demonstration("quanly"));

        visit.open("/desk/").sees(visit.heading("Chào Hoàng Thị Lan"));
        visit.button("English").click();
        visit.sees(visit.heading("Hello Hoàng Thị Lan"));
        visit.button("Tiếng Việt").click();
        visit.sees(visit.heading("Chào Hoàng Thị Lan"));

        visit.requireQuiet();
    }
}

package org.bansang.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a phone keeps: results outlive the tab and other people's sessions, and when a backup from before they were sent
 * is brought back, nothing is missing afterwards and nothing stands twice.
 */
@OnThePlatform
class RecoveryE2E {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Test
    void aPhoneSendsAgainWhatTheRestoredDatabaseHasForgotten() {
        Learner learner = Learner.newcomer("Vàng Thị Xuân");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        learn(visit, learner, learner.course().first("lesson"));
        learn(visit, learner, learner.course().first("quiz"));
        long before = statements(learner);
        String stored = fingerprint(learner);
        JsonNode progress = learner.progress().path("activities");
        long posts = posts(visit);

        restoreABackupFromBefore(learner);
        assertEquals(0, statements(learner));
        visit.open("about:blank").open("/learn/");
        Poll.until("the phone has sent everything again", PATIENCE, () -> statements(learner) == before);
        assertEquals(stored, fingerprint(learner));
        assertEquals(progress, learner.progress().path("activities"));
        visit.sees(visit.heading("Chào Vàng Thị Xuân"));
        long afterwards = posts(visit);
        assertTrue(afterwards > posts);

        visit.open("about:blank").open("/learn/").sees(visit.heading("Chào Vàng Thị Xuân"));
        learn(visit, learner, learner.course().first("lesson"));
        assertEquals(afterwards + 1, posts(visit), "only what is new is sent");
        assertEquals(before + 2, statements(learner), "the learner's word and what the platform concludes");
        visit.requireQuiet();
    }

    @Test
    void aResultThatCouldNotBeSentOutlivesTheTab() {
        Learner learner = Learner.newcomer("Chảo A Sinh");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(learner.account());
        String lesson = learner.course().first("lesson");
        visit.open("/learn/#/courses/vneid/" + lesson).sees(visit.button("Bắt đầu"));
        visit.withoutNetwork(true);
        new LearnerWalk(visit, learner.course()).read(lesson);
        visit.sees("1 kết quả đang chờ gửi").sees("Đã cất trên máy này.").picture("learn-kept-on-phone");
        visit.newTab();
        assertEquals(0, ofTheLearner(learner));

        visit.withoutNetwork(false);
        visit.open("/learn/").sees(visit.heading("Chào Chảo A Sinh"));

        Poll.until("the result has arrived", PATIENCE, () -> ofTheLearner(learner) == 1);
    }

    @Test
    void aResultWaitsOnWhenSomebodyElseHasSignedInOnThePhoneMeanwhile() {
        Learner owner = Learner.newcomer("Lầu Thị Mỷ");
        Learner next = Learner.newcomer("Lầu A Páo");
        String lesson = owner.course().first("lesson");
        Visit visit = BROWSERS.visit(Format.PHONE, "vi").signedIn(owner.account());
        visit.open("/learn/#/courses/vneid/" + lesson).sees(visit.button("Bắt đầu"));
        visit.signedIn(next.account());
        new LearnerWalk(visit, owner.course()).read(lesson);

        visit.sees("Phiên đăng nhập đã hết.").picture("learn-somebody-else");
        assertEquals(0, ofTheLearner(owner));
        visit.open("about:blank").open("/learn/").sees(visit.heading("Chào Lầu A Páo"));
        assertEquals(0, visit.page().getByText("kết quả đang chờ gửi").count());

        visit.signedIn(owner.account());
        visit.open("about:blank").open("/learn/").sees(visit.heading("Chào Lầu Thị Mỷ"));
        Poll.until("the result has arrived", PATIENCE, () -> ofTheLearner(owner) == 1);
        assertEquals(0, statements(next), "nothing of it went under the other name");
        visit.requireQuiet();
    }

    private static void learn(Visit visit, Learner learner, String activity) {
        visit.open("about:blank").open("/learn/#/courses/vneid/" + activity);
        new LearnerWalk(visit, learner.course()).doWell(activity);
    }

    /** What a database brought back from before the learner did anything would lack, and the new mark it would bear. */
    private static void restoreABackupFromBefore(Learner learner) {
        try (Connection connection = Platform.running().database().connect()) {
            connection.setAutoCommit(false);
            Database.change(connection, "alter table statement disable trigger statement_append_only");
            Database.change(connection, "delete from statement where actor = ?::uuid", learner.id());
            Database.change(connection, "alter table statement enable trigger statement_append_only");
            Database.change(connection, "delete from course_progress where person_id = ?::uuid", learner.id());
            Database.change(connection, "update recovery set mark = ?, since = now()", UUID.randomUUID());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long statements(Learner learner) {
        return Database.number("select count(*) from statement where actor = ?::uuid", learner.id());
    }

    private static long ofTheLearner(Learner learner) {
        return Database.number(
                "select count(*) from statement where actor = ?::uuid and origin = 'LEARNER'", learner.id());
    }

    /** Which statements of the learner and of the platform there are, whatever their order. */
    private static String fingerprint(Learner learner) {
        return Long.toHexString(Database.number(
                "select bit_xor(hashtextextended(id::text || origin || verb, 0)) from statement where actor = ?::uuid",
                learner.id()));
    }

    private static long posts(Visit visit) {
        return visit.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .map(Request::url)
                .filter(url -> url.endsWith("/api/statements"))
                .count();
    }
}

package org.bansang.tests.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Mailboxes;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People are told once, in their language, in the app and by a real mail server, also after it was away. */
@OnThePlatform
class RemindersIT {
    private static final String UNIT = "01558";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Learner manager;

    @BeforeAll
    static void somebodyManagesTheCommune() {
        manager = Learner.newcomer("Người Nhắc Việc");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
    }

    @AfterEach
    void theMailServerIsBack() {
        Mailboxes.open();
    }

    @Test
    void anAssignmentIsToldInTheAppAndByMailInTheLanguageOfThePerson() throws MessagingException, IOException {
        Learner vietnamese = official("01561", "vi.giao@vidu.vn", "vi");
        Learner english = official("01561", "en.giao@vidu.vn", "en");
        Programme.of(manager.api(), manager.course(), "01561").make();

        MimeMessage inVietnamese = Mailboxes.await("vi.giao@vidu.vn", 1).get(0);
        assertEquals("Việc học bắt buộc mới: Dịch vụ công mức độ toàn trình", inVietnamese.getSubject());
        assertEquals("auto-generated", inVietnamese.getHeader("Auto-Submitted", null));
        assertTrue(inVietnamese.getFrom()[0].toString().contains("bansang@vidu.vn"));
        String plain = part(inVietnamese, 0);
        assertTrue(plain.contains("Kính gửi Cán Bộ Được Nhắc"), plain);
        assertTrue(plain.contains(Platform.running().url() + "/desk/training"), plain);
        assertTrue(part(inVietnamese, 1).contains("<html lang=\"vi\">"));
        MimeMessage inEnglish = Mailboxes.await("en.giao@vidu.vn", 1).get(0);
        assertEquals("New mandatory training: Dịch vụ công mức độ toàn trình", inEnglish.getSubject());

        JsonNode notices = notices(vietnamese);
        assertEquals(1, notices.path("total").asInt());
        assertEquals(1, notices.path("unread").asInt());
        assertEquals(inVietnamese.getSubject(), notices.at("/rows/0/title").asText());
        String id = notices.at("/rows/0/id").asText();
        english.api().put("/api/me/notices/" + id + "/read").requireProblem(404, "not-found");
        vietnamese.api().put("/api/me/notices/" + id + "/read").require(204);
        vietnamese.api().put("/api/me/notices/" + id + "/read").require(204);
        assertEquals(0, notices(vietnamese).path("unread").asInt());
        assertEquals(1, notices(english).path("unread").asInt());
    }

    @Test
    void onlyTheNewestReminderIsMadeAndNeverASecondTime() throws MessagingException {
        Learner official = official(UNIT, "mot.lan@vidu.vn", "vi");
        String programme = Officials.programme(manager.course(), "Nhắc một lần", UNIT, 5);
        Officials.ask(programme, official);

        remindAgain();
        MimeMessage reminder = Mailboxes.await("mot.lan@vidu.vn", 1).get(0);
        assertEquals("Còn 5 ngày: Nhắc một lần", reminder.getSubject());
        remindAgain();
        remindAgain();
        Roster.appoint(official, "official", "01576");
        remindAgain();

        assertEquals(1, remindersOf(official));
        assertEquals(1, Mailboxes.of("mot.lan@vidu.vn").size());
    }

    @Test
    void whoHasCompletedIsNotReminded() {
        Learner official = official(UNIT, "da.xong@vidu.vn", "vi");
        String programme = Officials.programme(manager.course(), "Đã xong", UNIT, -8);
        Officials.ask(programme, official);
        official.completeCourse();
        Poll.until(
                "it is complete",
                PATIENCE,
                () -> Database.number(
                                "select count(*) from assignment where person_id = ?::uuid and completed_at is not null",
                                official.id())
                        == 1);

        remindAgain();

        assertEquals(0, remindersOf(official));
    }

    @Test
    void aLetterWaitsForTheMailServerAndArrivesOnce() throws MessagingException {
        Mailboxes.close();
        Learner official = official(UNIT, "doi.thu@vidu.vn", "vi");
        String programme = Officials.programme(manager.course(), "Chờ máy chủ thư", UNIT, -7);
        Officials.ask(programme, official);
        remindAgain();
        Poll.until(
                "the ledger says why it waits",
                PATIENCE,
                () -> Database.number(
                                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.person_id = ?::uuid"
                                        + " and d.channel = 'EMAIL' and d.state = 'WAITING' and d.tries > 0"
                                        + " and d.trouble = 'SERVER'",
                                official.id())
                        == 1);
        assertEquals(0, Mailboxes.of("doi.thu@vidu.vn").size());

        Mailboxes.open();

        MimeMessage letter = Mailboxes.await("doi.thu@vidu.vn", 1).get(0);
        assertEquals("Quá hạn 7 ngày: Chờ máy chủ thư", letter.getSubject());
        Poll.until(
                "the ledger says it was sent", PATIENCE, () -> state(official).equals("SENT"));
        assertEquals(1, Mailboxes.of("doi.thu@vidu.vn").size());
    }

    @Test
    void whoHasNoAddressOrAnImpossibleOneIsToldInTheAppAndTheLedgerSaysSo() {
        Learner without = official(UNIT, null, "vi");
        Learner impossible = official(UNIT, "khong phai@@dia chi", "vi");
        String programme = Officials.programme(manager.course(), "Không có địa chỉ", UNIT, 1);
        Officials.ask(programme, without);
        Officials.ask(programme, impossible);

        remindAgain();

        assertEquals(1, notices(without).path("total").asInt());
        assertEquals("NO_ADDRESS", state(without));
        Poll.until("it is given up", PATIENCE, () -> state(impossible).equals("FAILED"));
        assertEquals("ADDRESS_IMPOSSIBLE", trouble(impossible));
        assertEquals(
                "Còn 1 ngày: Không có địa chỉ",
                notices(impossible).at("/rows/0/title").asText());
    }

    @Test
    void aLetterThatCannotBeWrittenKeepsNoOtherOneBack() throws MessagingException {
        Mailboxes.close();
        Learner broken = official(UNIT, "hong.thu@vidu.vn", "vi");
        Learner other = official(UNIT, "van.den@vidu.vn", "vi");
        String programme = Officials.programme(manager.course(), "Thư hỏng và thư lành", UNIT, 1);
        Officials.ask(programme, broken);
        Officials.ask(programme, other);
        remindAgain();
        Database.change("update notice set parameters = '{}' where person_id = ?::uuid", broken.id());

        Mailboxes.open();

        assertEquals(
                "Còn 1 ngày: Thư hỏng và thư lành",
                Mailboxes.await("van.den@vidu.vn", 1).get(0).getSubject());
        Poll.until("the ledger says why the other one waits", PATIENCE, () -> trouble(broken)
                .equals("LETTER_BROKEN"));
        assertEquals("WAITING", state(broken));
        Database.change(
                "delete from delivery where notice_id in (select id from notice where person_id = ?::uuid)",
                broken.id());
        Database.change("delete from notice where person_id = ?::uuid", broken.id());
    }

    /** Lets the reminders of today be made once more. */
    private static void remindAgain() {
        Database.change("delete from reminder_day");
        Poll.until("the reminders are made", PATIENCE, () -> Database.number("select count(*) from reminder_day") == 1);
    }

    private static long remindersOf(Learner person) {
        return Database.number(
                "select count(*) from notice where person_id = ?::uuid and cause not like '%:assigned'", person.id());
    }

    private static String state(Learner person) {
        for (String state : List.of("WAITING", "SENT", "FAILED", "NO_ADDRESS", "NO_MAIL_SERVER")) {
            if (Database.number(
                            "select count(*) from delivery d join notice n on n.id = d.notice_id"
                                    + " where n.person_id = ?::uuid and d.channel = 'EMAIL' and d.state = ?",
                            person.id(),
                            state)
                    == 1) {
                return state;
            }
        }
        return "";
    }

    private static String trouble(Learner person) {
        return Database.text(
                "select coalesce(max(d.trouble), '') from delivery d join notice n on n.id = d.notice_id"
                        + " where n.person_id = ?::uuid and d.channel = 'EMAIL'",
                person.id());
    }

    private static JsonNode notices(Learner person) {
        return person.api().get("/api/me/notices").require(200).json();
    }

    private static Learner official(String unit, String address, String language) {
        Learner official = Learner.newcomer("Cán Bộ Được Nhắc");
        Database.change(
                "update person set email = ?, language = ? where id = ?::uuid", address, language, official.id());
        official.holds("OFFICIAL", unit, "2025-07-01", null);
        return official;
    }

    private static String part(MimeMessage message, int number) throws MessagingException, IOException {
        return ((Multipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }
}

package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Figures;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Mailboxes;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A restored copy with the real addresses of people and a real mail server writes to nobody until somebody says so. */
@OnThePlatform
class MailHoldIT {
    private static final String UNIT = "01558";
    private static final String ADDRESS = "giu.lai@vidu.vn";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path mark = Platform.running().mailHold();

    @AfterEach
    void lettersGoOut() throws IOException {
        Files.deleteIfExists(mark);
    }

    @Test
    void aLetterIsNotEvenTriedWhileLettersAreHeldAndGoesOutOnceTheyAreNot() throws IOException {
        Files.writeString(mark, "since=2026-11-22T00:00:00Z\n");
        Learner manager = Learner.newcomer("Người Giữ Thư");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
        Learner official = Learner.newcomer("Cán Bộ Có Thật");
        Database.change("update person set email = ? where id = ?::uuid", ADDRESS, official.id());
        official.holds("OFFICIAL", UNIT, "2025-07-01", null);
        Programme.of(manager.api(), manager.course(), UNIT).make();

        Poll.until(
                "several rounds have passed over the letter",
                PATIENCE,
                () -> letters(official, "next_try_at < now() - interval '11 seconds'") == 1);
        assertEquals(1, letters(official, "d.state = 'WAITING' and d.tries = 0"), "nobody tried");
        assertEquals(0, Mailboxes.of(ADDRESS).size());
        assertEquals(1.0, Figures.now().of("bansang_letters_held"));

        Files.delete(mark);

        assertEquals(1, Mailboxes.await(ADDRESS, 1).size());
        Poll.until("the ledger says it was sent", PATIENCE, () -> letters(official, "d.state = 'SENT'") == 1);
        assertEquals(0.0, Figures.now().of("bansang_letters_held"));
    }

    private static long letters(Learner person, String state) {
        return Database.number(
                "select count(*) from delivery d join notice n on n.id = d.notice_id"
                        + " where n.person_id = ?::uuid and d.channel = 'EMAIL' and " + state,
                person.id());
    }
}

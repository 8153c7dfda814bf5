package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Statements;
import org.junit.jupiter.api.Test;

/**
 * A number drawn early may be committed late. The projection must not pass such a gap, or the late statement would be
 * lost for good.
 */
@OnThePlatform
class StatementOrderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void aStatementCommittedLateIsProjectedOnceAndNothingPassesItBefore() throws SQLException {
        Learner late = Learner.newcomer("Người Đến Muộn");
        Learner prompt = Learner.newcomer("Người Đến Đúng Giờ");
        String lesson = late.course().first("lesson");

        try (Connection held = Platform.running().database().connect()) {
            held.setAutoCommit(false);
            insert(held, late, late.says().statement(Statements.COMPLETED, lesson));
            prompt.send(prompt.says().lesson(lesson));

            assertEquals("completed", prompt.progress(lesson).path("status").asText(), "own words are seen at once");
            awaitTwoRoundsOfTheProjection();
            assertEquals(0, projected(prompt), "the projection passed a statement that may still be committed");
            held.commit();
        }

        Poll.until("the late statement is projected", PATIENCE, () -> projected(late) == 1);
        Poll.until("the prompt one is projected", PATIENCE, () -> projected(prompt) == 1);
        assertEquals("completed", late.progress(lesson).path("status").asText());
        assertEquals(1, late.progress().path("completedActivities").asInt());
        assertEquals(1, prompt.progress(lesson).path("attempts").asInt());
    }

    @Test
    void aStatementRolledBackLeavesNoGapBehind() throws SQLException {
        Learner withdrawn = Learner.newcomer("Người Rút Lại");
        Learner prompt = Learner.newcomer("Người Sau Khoảng Trống");
        String lesson = prompt.course().first("lesson");

        try (Connection held = Platform.running().database().connect()) {
            held.setAutoCommit(false);
            insert(held, withdrawn, withdrawn.says().statement(Statements.COMPLETED, lesson));
            prompt.send(prompt.says().lesson(lesson));
            held.rollback();
        }

        Poll.until("the other one is projected", PATIENCE, () -> projected(prompt) == 1);
        assertEquals(0, projected(withdrawn));
    }

    @Test
    void theLogLetsNothingBeChangedOrRemoved() {
        Learner learner = Learner.newcomer("Người Giữ Sổ");
        learner.send(learner.says().lesson(learner.course().first("lesson")));

        for (String change : new String[] {
            "update statement set verb = 'x' where actor = ?::uuid", "delete from statement where actor = ?::uuid"
        }) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> Database.change(change, learner.id()));
            assertTrue(String.valueOf(refused.getCause()).contains("append-only"), String.valueOf(refused));
        }
    }

    /** The schedule comes every two seconds; a cursor that may not move leaves no other trace to wait for. */
    private static void awaitTwoRoundsOfTheProjection() {
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        Poll.until("two rounds of the projection", PATIENCE, () -> System.nanoTime() > until);
    }

    private static long projected(Learner learner) {
        return Database.number("select count(*) from activity_progress where person_id = ?::uuid", learner.id());
    }

    private static void insert(Connection connection, Learner learner, ObjectNode statement) throws SQLException {
        Database.change(
                connection,
                "insert into statement (id, actor, origin, verb, activity, device_time, body, digest)"
                        + " values (?::uuid, ?::uuid, 'PLATFORM', ?, ?, now(), ?, sha256(convert_to(?, 'UTF8')))",
                statement.path("id").asText(),
                learner.id(),
                statement.at("/verb/id").asText(),
                statement.at("/object/id").asText(),
                statement.toString(),
                statement.toString());
    }
}

package org.bansang.tests.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL crashes under the running server and comes back: people read a sentence, nothing acknowledged is lost. */
@OnThePlatform
class DatabaseRestartIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private boolean down;

    @Test
    void afterACrashOfTheDatabaseTheServerHealsByItselfAndNothingAcknowledgedIsLost() {
        Learner learner = Learner.newcomer("Người Gặp Sự Cố");
        String lesson = learner.course().first("lesson");
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            acknowledged.add(sent(learner, learner.says().lesson(lesson)));
        }

        ObjectNode duringTheOutage = learner.says().lesson(lesson);
        crashAndRestart(() -> {
            requireSentence(learner.api().get("/api/me/progress"));
            requireSentence(learner.api().post("/api/statements", Learner.batch(List.of(duringTheOutage))));
        });

        Poll.until(
                "the server answers again",
                PATIENCE,
                () -> learner.api().get("/api/me/progress").status() == 200);
        acknowledged.add(sent(learner, duringTheOutage));
        acknowledged.add(sent(learner, learner.says().doneWell(learner.course().first("quiz"))));
        for (String id : acknowledged) {
            assertEquals(1, Database.number("select count(*) from statement where id = ?::uuid", id), id);
        }
        assertEquals(11, learner.progress(lesson).path("attempts").asInt());
        Poll.until(
                "the projection goes on",
                PATIENCE,
                () -> Database.number("select count(*) from activity_progress where person_id = ?::uuid", learner.id())
                        == 2);
    }

    private void crashAndRestart(Runnable meanwhile) {
        Platform.running().crashDatabase();
        down = true;
        meanwhile.run();
        Platform.running().startDatabase();
        down = false;
    }

    @AfterEach
    void neverLeaveTheDatabaseDown() {
        if (down) {
            Platform.running().startDatabase();
        }
    }

    private static String sent(Learner learner, ObjectNode statement) {
        JsonNode outcome = learner.send(statement).path(0);
        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        return statement.path("id").asText();
    }

    /** Whether a batch is refused as a whole or statement by statement, it must not look as if it was stored. */
    private static void requireSentence(Answer answer) {
        assertTrue(answer.status() == 503 || answer.status() == 500, answer.status() + ": " + answer.text());
        answer.requireNoInsides();
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.text());
        assertTrue(answer.json()
                .path("type")
                .asText()
                .startsWith(Platform.running().url() + "/problems/"));
    }
}

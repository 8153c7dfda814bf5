package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;

/** The log cannot be changed, so nothing may enter it that somebody might have to take out again. */
@OnThePlatform
class OpaqueLogIT {
    @Test
    void whatThePlatformDoesNotReadStaysOutOfTheLog() {
        Learner learner = Learner.newcomer("Người Kín Đáo");
        ObjectNode talkative = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) talkative.get("actor")).put("name", "Tên Thật Rất Riêng").put("mbox", "mailto:rieng@example.org");
        talkative.withObject("/result").put("response", "001000000000");
        talkative.withObject("/context/extensions").put("https://elsewhere.example/secret", "001000000000");

        assertEquals("stored", learner.send(talkative).path(0).path("outcome").asText());

        assertEquals(1, stored(talkative, "%"));
        assertEquals(0, stored(talkative, "%Riêng%"));
        assertEquals(0, stored(talkative, "%mailto%"));
        assertEquals(0, stored(talkative, "%001000000000%"));
    }

    @Test
    void anIdThatOnlyThePlatformMayChooseIsRefused() {
        Learner learner = Learner.newcomer("Người Chiếm Chỗ");
        ObjectNode taking = learner.says().lesson(learner.course().first("lesson"));
        String cause = "registered:" + learner.id() + ":" + learner.course().courseId();
        taking.put(
                "id",
                UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)).toString());

        learner.requireRefused(taking, "invalid");
    }

    @Test
    void aTimeThatNoCalendarHoldsIsRefusedAndTheRestOfTheBatchGoesOn() {
        Learner learner = Learner.newcomer("Người Lệch Giờ");
        ObjectNode late = learner.says().lesson(learner.course().first("lesson"));
        late.put("timestamp", "+294277-01-01T00:00:00Z");
        ObjectNode sound = learner.says().lesson(learner.course().first("lesson"));

        var outcomes = learner.send(late, sound);

        assertEquals("refused", outcomes.path(0).path("outcome").asText());
        assertEquals("stored", outcomes.path(1).path("outcome").asText());
    }

    private static long stored(ObjectNode statement, String pattern) {
        return Database.number(
                "select count(*) from statement where id = ? and body like ?",
                UUID.fromString(statement.get("id").asText()),
                pattern);
    }
}

package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.junit.jupiter.api.Test;

/** Phones learn that a backup was restored, so that they send again what it does not hold. */
@OnThePlatform
class RecoveryIT {

    @Test
    void everyAnswerNamesTheMarkUnderWhichItWasStored() {
        Learner learner = Learner.newcomer("Phù Láo Tả");
        ObjectNode lesson = learner.says().lesson(learner.course().first("lesson"));

        String told = learner.api()
                .post("/api/statements", Learner.batch(List.of(lesson)))
                .require(200)
                .json()
                .path("recovery")
                .asText();

        assertEquals(mark(), told);
        assertEquals(told, mark(), "it does not change by itself");
    }

    @Test
    void aRestoredBackupChangesTheMark() {
        String before = mark();

        Database.change("update recovery set mark = gen_random_uuid(), since = now()");

        assertNotEquals(before, mark());
        assertEquals(1, Database.number("select count(*) from recovery"));
    }

    private static String mark() {
        return Api.guest().get("/api/recovery").require(200).json().path("mark").asText();
    }
}

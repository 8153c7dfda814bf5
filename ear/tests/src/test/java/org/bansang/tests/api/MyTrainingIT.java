package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.Officials;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Programme;
import org.bansang.tests.harness.Tasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An official reads what to learn, by when and why; what is learned shows at once, to the manager too. */
@OnThePlatform
class MyTrainingIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Learner manager;

    @BeforeAll
    static void somebodyManagesTheProvince() {
        manager = Learner.newcomer("Người Phụ Trách Tỉnh");
        manager.holds("MANAGER", "04", "2025-07-01", "2099-12-31");
    }

    @Test
    void anOfficialReadsWhatIsAskedAndWhyAndHowMuchIsLeft() {
        Learner official = Officials.official("01304");
        Programme programme = programme("01304").make();

        JsonNode task = Tasks.one(official, programme);
        assertEquals("OPEN", task.path("state").asText(), task.toString());
        assertEquals(programme.dueOn().toString(), task.path("dueOn").asText());
        assertEquals(20, task.path("daysLeft").asInt());
        assertEquals(
                "Vì anh chị là cán bộ, công chức của xã Quảng Lâm, theo chương trình «Dịch vụ công mức độ toàn trình»"
                        + " (Kế hoạch số 12/KH-UBND).",
                task.at("/why/vi").asText());
        assertEquals(minutes(official), task.path("minutesLeft").asInt());
        assertTrue(task.path("learn").asText().startsWith("/learn/#/courses/vneid/"), task.toString());

        JsonNode last = allButTheLast(official);
        JsonNode almost = Tasks.one(official, programme);
        assertEquals("OPEN", almost.path("state").asText());
        assertTrue(almost.path("minutesLeft").asInt() < minutes(official), almost.toString());
        official.send(last);

        JsonNode done = Tasks.one(official, programme);
        assertEquals("COMPLETE", done.path("state").asText(), "whatever the projection is at");
        assertEquals(0, done.path("minutesLeft").asInt());
    }

    @Test
    void aCompletionShowsToTheManagerWithinASecond() {
        List<Learner> officials =
                IntStream.range(0, 3).mapToObj(i -> Officials.official("01339")).toList();
        Programme programme = programme("01339").make();

        for (int i = 0; i < officials.size(); i++) {
            Learner official = officials.get(i);
            JsonNode last = allButTheLast(official);
            int completed = i + 1;
            long sent = System.nanoTime();
            official.send(last);
            Poll.until(
                    "the manager sees the completion",
                    PATIENCE,
                    () -> programme.read().path("completed").asInt() == completed);
            Duration took = Duration.ofNanos(System.nanoTime() - sent);
            assertTrue(took.compareTo(AT_ONCE) <= 0, "from the last statement to the manager's page: " + took);
            assertEquals(
                    1,
                    Database.number(
                            "select count(*) from assignment a join statement s on s.id = a.completed_by"
                                    + " where a.person_id = ?::uuid and a.completed_at = s.device_time",
                            official.id()));
        }
    }

    /** Sends everything but the last statement of the course, and returns that one. */
    private static JsonNode allButTheLast(Learner official) {
        List<JsonNode> statements = new ArrayList<>();
        official.course()
                .activities()
                .forEach(activity -> statements.add(
                        official.says().doneWell(activity.path("id").asText())));
        JsonNode last = statements.remove(statements.size() - 1);
        official.send(statements.toArray(JsonNode[]::new));
        return last;
    }

    private static int minutes(Learner learner) {
        return learner.course().activities().stream()
                .mapToInt(activity -> activity.path("minutes").asInt())
                .sum();
    }

    private static Programme programme(String unit) {
        return Programme.of(manager.api(), manager.course(), unit);
    }
}

package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bansang.tests.harness.Account;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Poll;
import org.bansang.tests.harness.Tokens;
import org.junit.jupiter.api.Test;

/** Sending again, sending at the same time: nothing is lost and nothing counts twice. */
@OnThePlatform
class IdempotenceIT {
    private static final int LEARNERS = 12;
    private static final int AT_ONCE = 8;

    @Test
    void theSameStatementAgainIsADuplicateAndChangesNothing() {
        Learner learner = Learner.newcomer("Người Gửi Lại");
        String quiz = learner.course().first("quiz");
        ObjectNode statement = learner.says().doneWell(quiz);

        JsonNode first = learner.send(statement).path(0);
        JsonNode second = learner.send(statement).path(0);

        assertEquals("stored", first.path("outcome").asText());
        assertEquals("duplicate", second.path("outcome").asText(), second.toString());
        assertEquals(first.path("grade"), second.path("grade"), "the grade is told again");
        assertEquals(1, learner.progress(quiz).path("attempts").asInt());
        assertEquals(2, stored(learner), "the attempt and its grade, once each");
    }

    @Test
    void anotherContentUnderTheSameIdIsRefusedAsAConflict() {
        Learner learner = Learner.newcomer("Người Đổi Ý");
        String quiz = learner.course().first("quiz");
        ObjectNode wrong = learner.says().quiz(quiz, learner.course().wrongResponses(quiz));
        ObjectNode right = wrong.deepCopy();
        right.set("result", learner.says().doneWell(quiz).path("result"));

        learner.send(wrong);
        learner.requireRefused(right, "conflict");

        assertEquals("attempted", learner.progress(quiz).path("status").asText());
        assertEquals(2, stored(learner));
    }

    @Test
    void somebodyElsesIdCannotBeTakenOver() {
        Learner first = Learner.newcomer("Người Đến Trước");
        Learner second = Learner.newcomer("Người Đến Sau");
        ObjectNode mine = first.says().lesson(first.course().first("lesson"));
        ObjectNode theirs = second.says().lesson(second.course().first("lesson"));
        theirs.put("id", mine.path("id").asText());

        first.send(mine);
        second.requireRefused(theirs, "conflict");

        assertEquals(2, stored(first));
        assertEquals(0, stored(second));
    }

    @Test
    void theSameBatchFromManySidesAtOnceCountsOnce() {
        Learner learner = Learner.newcomer("Người Bấm Nhiều Lần");
        ArrayNode batch = Learner.batch(learner.course().activities().stream()
                .map(activity -> learner.says().doneWell(activity.path("id").asText()))
                .toList());

        List<JsonNode> answers = atOnce(AT_ONCE, number -> learner.api()
                .post("/api/statements", batch)
                .require(200)
                .json()
                .path("outcomes"));

        for (int place = 0; place < batch.size(); place++) {
            assertEquals(1, times("stored", place, answers), "statement " + place + ": " + answers);
            assertEquals(AT_ONCE - 1, times("duplicate", place, answers), "statement " + place + ": " + answers);
        }
        assertEquals("completed", learner.progress().path("status").asText());
        learner.progress()
                .path("activities")
                .forEach(activity -> assertEquals(1, activity.path("attempts").asInt(), activity.toString()));
        assertEquals(1, learner.certificates().size());
        Poll.until(
                "the projection has caught up", Duration.ofSeconds(15), () -> storedAttempts(learner) == batch.size());
        assertEquals(1, Database.number("select count(*) from credential where person_id = ?::uuid", learner.id()));
    }

    @Test
    void whatManyLearnersSendAtOnceIsProjectedExactlyOnce() {
        List<Learner> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(Learner.newcomer("Học viên đông " + i));
        }

        atOnce(LEARNERS, number -> learnedOneByOne(learners.get(number)));

        int activities = learners.get(0).course().activities().size();
        for (Learner learner : learners) {
            Poll.until(
                    "all statements of " + learner.id() + " are projected",
                    Duration.ofSeconds(20),
                    () -> storedAttempts(learner) == activities);
            assertEquals("completed", learner.progress().path("status").asText());
            assertEquals(1, learner.certificates().size());
        }
        assertEquals(0, Database.number("select count(*) from projection_failure"));
    }

    @Test
    void aNewcomerWhoseFirstCallsArriveAtOnceIsOnePerson() {
        Account newcomer = Account.stranger("Người Mở Nhiều Cửa");
        Api api = Api.bearer(Tokens.of(newcomer));

        List<String> ids = atOnce(
                AT_ONCE,
                number ->
                        api.get("/api/me").require(200).json().path("personId").asText());

        assertEquals(1, Set.copyOf(ids).size(), ids.toString());
        assertEquals(1, Database.number("select count(*) from account where login = ?", newcomer.login()));
    }

    private static long times(String outcome, int place, List<JsonNode> answers) {
        return answers.stream()
                .filter(outcomes ->
                        outcomes.path(place).path("outcome").asText().equals(outcome))
                .count();
    }

    private static JsonNode learnedOneByOne(Learner learner) {
        for (JsonNode activity : learner.course().activities()) {
            ObjectNode statement = learner.says().doneWell(activity.path("id").asText());
            JsonNode outcome = learner.send(statement).path(0);
            assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        }
        return learner.progress();
    }

    private static long stored(Learner learner) {
        return Database.number("select count(*) from statement where actor = ?::uuid", learner.id());
    }

    private static long storedAttempts(Learner learner) {
        return Database.number(
                "select coalesce(sum(attempts), 0) from activity_progress where person_id = ?::uuid", learner.id());
    }

    private static <T> List<T> atOnce(int times, Task<T> task) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> task.run(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One of the things done at once. */
    private interface Task<T> {
        T run(int number);
    }
}

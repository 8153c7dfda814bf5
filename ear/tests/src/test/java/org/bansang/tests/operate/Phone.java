package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A phone that keeps sending what was learned, and remembers in its order what was acknowledged. */
final class Phone {
    private static final int BATCH = 50;

    private final Visitor visitor;
    private final Store store;
    private final String publicUrl;
    private final List<ObjectNode> sent = new CopyOnWriteArrayList<>();

    Phone(Visitor visitor, Store store, String publicUrl) {
        this.visitor = visitor;
        this.store = store;
        this.publicUrl = publicUrl;
    }

    /** How many were acknowledged so far. */
    int acknowledged() {
        return sent.size();
    }

    /** Sends one new statement after the other until it is done. */
    Thread sendUntil(AtomicBoolean done, String token) {
        ObjectNode model = lesson(token);
        return Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                send(model, token);
            }
        });
    }

    private void send(ObjectNode model, String token) {
        ObjectNode statement = model.deepCopy().put("id", UUID.randomUUID().toString());
        ArrayNode batch = JsonNodeFactory.instance.arrayNode().add(statement);
        JsonNode outcome =
                visitor.post("/api/statements", token, batch).path("outcomes").path(0);
        assertEquals("stored", outcome.path("outcome").asText(), outcome.toString());
        sent.add(statement);
    }

    /** Once more all that it ever sent, as after it learned that time went backwards. */
    void sendEverythingAgain(String token) {
        for (int from = 0; from < sent.size(); from += BATCH) {
            ArrayNode batch = JsonNodeFactory.instance.arrayNode();
            sent.subList(from, Math.min(sent.size(), from + BATCH)).forEach(batch::add);
            visitor.post("/api/statements", token, batch)
                    .path("outcomes")
                    .forEach(outcome ->
                            assertNotEquals("refused", outcome.path("outcome").asText(), outcome.toString()));
        }
    }

    /** How many of them, from the first on, are stored before the first that is not. */
    long storedFromTheFirst() {
        return sent.stream().takeWhile(statement -> times(statement) == 1).count();
    }

    long stored() {
        return sent.stream().filter(statement -> times(statement) == 1).count();
    }

    private long times(ObjectNode statement) {
        return store.number(
                "select count(*) from statement where id = ?::uuid",
                statement.path("id").asText());
    }

    private ObjectNode lesson(String token) {
        JsonNode course = vneid(token);
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        statement.set("actor", visitor.get("/api/me", token).path("actor"));
        statement.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/experienced");
        statement.putObject("object").put("objectType", "Activity").put("id", activity(course, token));
        ObjectNode context = statement.putObject("context").put("language", "vi");
        context.putObject("extensions")
                .put(publicUrl + "/xapi/ext/pack", course.path("pack").asText());
        return statement;
    }

    private JsonNode vneid(String token) {
        for (JsonNode course : visitor.get("/api/courses", token).path("courses")) {
            if (course.path("slug").asText().equals("vneid")) {
                return course;
            }
        }
        throw new AssertionError("no course vneid");
    }

    private String activity(JsonNode course, String token) {
        JsonNode manifest = visitor.get("/api/packs/" + course.path("pack").asText(), token);
        for (JsonNode module : manifest.path("modules")) {
            for (JsonNode activity : module.path("activities")) {
                if (activity.path("kind").asText().equals("lesson")) {
                    return publicUrl + "/xapi/activities/" + course.path("id").asText() + "/"
                            + activity.path("id").asText();
                }
            }
        }
        throw new AssertionError("no lesson in " + manifest);
    }
}

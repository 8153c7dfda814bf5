package org.bansang.generator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log of one learner in one course, in exactly the platform's spelling: as intake keeps what a device sends, and as
 * the platform concludes from it. A test has the platform conclude it all again and finds nothing new.
 */
final class LearnerLog {
    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final Sheet log;
    private final String home;
    private final UUID person;
    private final Material course;

    LearnerLog(Sheet log, String publicUrl, UUID person, Material course) {
        this.log = log;
        this.home = publicUrl;
        this.person = person;
        this.course = course;
    }

    /** The learner began the course. */
    void registered(Instant at) {
        UUID id = named("registered:" + person + ":" + course.course());
        write(new Line(id, "registered", null, at, at), conclusion(id, "registered", null, at));
    }

    /** The device told what was done, and the platform graded it. */
    void done(Deed deed, Instant graded) {
        Exercise exercise = deed.exercise();
        Line told = new Line(
                deed.id(),
                exercise.isLesson() ? "experienced" : "attempted",
                exercise.id(),
                deed.device(),
                deed.stored());
        write("LEARNER", told, told(told, deed.attempt()));
        Line grade = new Line(named("graded:" + deed.id()), verb(deed), exercise.id(), deed.device(), graded);
        write(grade, grade(grade, deed));
    }

    /** The course was completed; the platform notes it a moment later. */
    UUID completed(Instant at, Instant stored) {
        UUID id = named("completed:" + person + ":" + course.course());
        ObjectNode body = conclusion(id, "completed", null, at);
        body.putObject("result").put("completion", true);
        write(new Line(id, "completed", null, at, stored), body);
        return id;
    }

    private static String verb(Deed deed) {
        if (deed.exercise().isLesson()) {
            return "completed";
        }
        return deed.attempt().grade().passed() ? "passed" : "failed";
    }

    private ObjectNode told(Line line, Attempt attempt) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", line.id().toString());
        body.set("actor", agent(person.toString()));
        body.putObject("verb").put("id", VERBS + line.verb());
        body.putObject("object").put("objectType", "Activity").put("id", address(line.activity()));
        body.put("timestamp", line.device().toString());
        ObjectNode context = body.putObject("context").put("language", "vi");
        context.putObject("extensions").put(extension("pack"), course.pack());
        ObjectNode result = body.putObject("result");
        if (attempt.extension() != null) {
            result.putObject("extensions").set(extension(attempt.extension()), attempt.input());
        }
        return body;
    }

    private ObjectNode grade(Line line, Deed deed) {
        ObjectNode body = conclusion(line.id(), line.verb(), line.activity(), line.device());
        ObjectNode result = body.putObject("result");
        result.put("completion", deed.attempt().grade().completed());
        if (!deed.exercise().isLesson()) {
            result.put("success", deed.attempt().grade().passed());
            result.putObject("score").put("scaled", deed.attempt().grade().score());
        }
        body.withObject("/context")
                .putObject("statement")
                .put("objectType", "StatementRef")
                .put("id", deed.id().toString());
        return body;
    }

    private ObjectNode conclusion(UUID id, String verb, @Nullable String activity, Instant at) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", id.toString());
        body.set("actor", agent(person.toString()));
        ObjectNode verbNode = body.putObject("verb").put("id", VERBS + verb);
        verbNode.putObject("display").put("en-US", verb.toLowerCase(Locale.ROOT));
        body.putObject("object").put("objectType", "Activity").put("id", address(activity));
        body.putObject("context").putObject("extensions").put(extension("pack"), course.pack());
        body.put("timestamp", at.toString());
        body.set("authority", agent("platform"));
        return body;
    }

    private void write(Line line, ObjectNode body) {
        write("PLATFORM", line, body);
    }

    private void write(String origin, Line line, ObjectNode body) {
        String canonical = canonical(body);
        log.row(
                line.id(),
                person,
                origin,
                VERBS + line.verb(),
                address(line.activity()),
                line.device(),
                line.stored(),
                canonical,
                digest(canonical));
    }

    private ObjectNode agent(String name) {
        ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        agent.putObject("account").put("homePage", home).put("name", name);
        return agent;
    }

    private String address(@Nullable String activity) {
        return home + "/xapi/activities/" + course.course() + (activity == null ? "" : "/" + activity);
    }

    private String extension(String name) {
        return home + "/xapi/ext/" + name;
    }

    private static UUID named(String cause) {
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(JsonNode body) {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(body, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] digest(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Line(UUID id, String verb, @Nullable String activity, Instant device, Instant stored) {}
}

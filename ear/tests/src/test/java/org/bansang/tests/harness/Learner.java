package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;

/** A person who learns the shipped course through the API. */
public final class Learner {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Account account;
    private final CourseMaterial course;
    private final Api api;
    private final JsonNode me;
    private final Statements statements;

    private Learner(Account account, CourseMaterial course) {
        this.account = account;
        this.course = course;
        this.api = Api.bearer(Tokens.of(account));
        this.me = api.get("/api/me").require(200).json();
        this.statements = new Statements(me.path("actor"), course);
    }

    /** Somebody who was never here before. */
    public static Learner newcomer(String displayName) {
        return new Learner(Account.stranger(displayName), CourseMaterial.of("vneid"));
    }

    /** Whoever has this login, in the course of that name. */
    public static Learner as(Account account, String course) {
        return new Learner(account, CourseMaterial.of(course));
    }

    /** Gives the learner a position from that day to that one, as an administrator would. */
    public void holds(String role, String unit, String from, String to) {
        Database.change(
                "insert into position (id, person_id, unit_id, role, valid_from, valid_to)"
                        + " values (gen_random_uuid(), ?::uuid, ?::uuid, ?, ?::date, ?::date)",
                id(),
                Units.id(unit),
                role,
                from,
                to);
        Residents.belong(id());
    }

    public Account account() {
        return account;
    }

    public CourseMaterial course() {
        return course;
    }

    public Api api() {
        return api;
    }

    public Statements says() {
        return statements;
    }

    /** The opaque id. */
    public String id() {
        return me.path("personId").asText();
    }

    /** A batch of statements. */
    public static ArrayNode batch(Iterable<? extends JsonNode> statements) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        statements.forEach(batch::add);
        return batch;
    }

    /** Sends statements and returns the outcomes, in their order. */
    public JsonNode send(JsonNode... batch) {
        JsonNode outcomes = api.post("/api/statements", batch(List.of(batch)))
                .require(200)
                .json()
                .path("outcomes");
        assertEquals(batch.length, outcomes.size(), "one outcome for each statement");
        return outcomes;
    }

    /** Sends one statement and requires that it is refused for that reason. */
    public void requireRefused(JsonNode statement, String slug) {
        JsonNode outcome = send(statement).path(0);
        assertEquals("refused", outcome.path("outcome").asText(), outcome.toString());
        assertEquals(
                Platform.running().url() + "/problems/" + slug,
                outcome.at("/problem/type").asText(),
                outcome.toString());
    }

    /** Begins the course. */
    public void enrol() {
        api.put("/api/me/enrolments/" + course.courseId()).require(204);
    }

    /** Progress in the course as the learner sees it now. */
    public JsonNode progress() {
        return api.get("/api/me/progress/" + course.courseId()).require(200).json();
    }

    /** Progress in one activity, or a missing node. */
    public JsonNode progress(String activity) {
        for (JsonNode each : progress().path("activities")) {
            if (each.path("id").asText().equals(activity)) {
                return each;
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    /** Does everything in the course well, in one batch. */
    public JsonNode completeCourse() {
        JsonNode[] all = course.activities().stream()
                .map(activity -> statements.doneWell(activity.path("id").asText()))
                .toArray(JsonNode[]::new);
        return send(all);
    }

    /** Waits until the one certificate for the course is there. */
    public void awaitCertificate() {
        Poll.until("the certificate is there", PATIENCE, () -> certificates().size() == 1);
    }

    /** The certificates the learner holds. */
    public JsonNode certificates() {
        return api.get("/api/me/certificates").require(200).json().path("certificates");
    }
}

package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;

/** A programme of mandatory training as a manager's program makes it; a test changes what it wants to see refused. */
public final class Programme {
    private final ObjectNode wish = JsonNodeFactory.instance.objectNode();
    private final Api manager;

    private Programme(Api manager) {
        this.manager = manager;
    }

    /** The course of that name for officials of that unit, due in thirty days. */
    public static Programme of(Api manager, CourseMaterial course, String unit) {
        Programme programme = new Programme(manager);
        programme
                .wish
                .put("id", UUID.randomUUID().toString())
                .put("title", "Dịch vụ công mức độ toàn trình")
                .put("basis", "Kế hoạch số 12/KH-UBND")
                .put("course", course.courseId())
                .put("role", "official")
                .put("unit", Units.id(unit))
                .put("opensOn", Roster.today().minusDays(1).toString())
                .put("dueOn", Roster.today().plusDays(20).toString())
                .put("dueDays", 30);
        return programme;
    }

    /** The same with another value somewhere. */
    public Programme with(String member, String value) {
        wish.put(member, value);
        return this;
    }

    public String id() {
        return wish.path("id").asText();
    }

    public LocalDate dueOn() {
        return LocalDate.parse(wish.path("dueOn").asText());
    }

    /** Sends it, whatever comes of it. */
    public Answer send() {
        return manager.post("/api/programmes", wish);
    }

    /** Makes it. */
    public Programme make() {
        send().require(201);
        return this;
    }

    /** Closes it: whoever is appointed after this is not asked any more. */
    public void close() {
        manager.post("/api/programmes/" + id() + "/close", "").require(200);
    }

    /** Sends these members as its new words and due date. */
    public Answer revise(String json) {
        return manager.send("/api/programmes/" + id(), request -> request.header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Whom it would ask. */
    public JsonNode preview() {
        return manager.get("/api/programmes/preview?course="
                        + wish.path("course").asText() + "&role="
                        + wish.path("role").asText() + "&unit="
                        + wish.path("unit").asText() + "&size=200")
                .require(200)
                .json();
    }

    /** How it stands now. */
    public JsonNode read() {
        return manager.get("/api/programmes/" + id()).require(200).json();
    }
}

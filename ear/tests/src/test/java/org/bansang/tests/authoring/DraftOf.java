package org.bansang.tests.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;

/** One draft as one person holds it: the revision is the one this person saw last. */
final class DraftOf {
    private final Api api;
    private final String id;
    private int revision;

    private DraftOf(Api api, String id, int revision) {
        this.api = api;
        this.id = id;
        this.revision = revision;
    }

    /** Opens the draft of a course, or joins it. */
    static DraftOf course(Api api, String course) {
        return opened(api, JsonNodeFactory.instance.objectNode().put("course", course));
    }

    /** Opens the draft of the book of facts, or joins it. */
    static DraftOf facts(Api api) {
        return opened(api, JsonNodeFactory.instance.objectNode());
    }

    private static DraftOf opened(Api api, JsonNode body) {
        JsonNode draft = api.post("/api/drafts", body).require(200).json();
        return new DraftOf(
                api, draft.at("/id/value").asText(), draft.path("revision").asInt());
    }

    /** The same draft in the eyes of somebody else, as it is now. */
    DraftOf seenBy(Api other) {
        DraftOf draft = new DraftOf(other, id, 0);
        draft.read();
        return draft;
    }

    String id() {
        return id;
    }

    int revision() {
        return revision;
    }

    /** Reads it and sees its revision. */
    JsonNode read() {
        JsonNode detail = get("").require(200).json();
        revision = detail.at("/draft/revision").asInt();
        return detail;
    }

    String state() {
        return read().at("/draft/state").asText();
    }

    Answer get(String path) {
        return api.get("/api/drafts/" + id + path);
    }

    JsonNode lesson(String activity, String language) {
        JsonNode lesson =
                get("/lessons/" + activity + "/" + language).require(200).json();
        revision = lesson.path("revision").asInt();
        return lesson.path("text");
    }

    JsonNode quiz(String activity, String language) {
        JsonNode quiz =
                get("/quizzes/" + activity + "/" + language).require(200).json();
        revision = quiz.path("revision").asInt();
        return quiz.path("text");
    }

    Answer saveLesson(String activity, String language, JsonNode text) {
        return save("/lessons/" + activity + "/" + language, text);
    }

    Answer save(String path, JsonNode body) {
        return noted(
                api.send("/api/drafts/" + id + path, request -> request.setHeader("Content-Type", "application/json")
                        .setHeader("If-Match", "\"" + revision + "\"")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))));
    }

    /** One step of its life. */
    Answer step(String step, String note) {
        return step(step, JsonNodeFactory.instance.objectNode().put("note", note));
    }

    Answer step(String step, JsonNode body) {
        return noted(api.send(
                "/api/drafts/" + id + "/" + step, request -> request.setHeader("Content-Type", "application/json")
                        .setHeader("If-Match", "\"" + revision + "\"")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))));
    }

    private Answer noted(Answer answer) {
        if (answer.status() == 200 && answer.json().has("revision")) {
            revision = answer.json().path("revision").asInt();
        }
        return answer;
    }

    /** The same lesson with one sentence more at the end of its first screen. */
    static ObjectNode withSentence(JsonNode lesson, String sentence) {
        ObjectNode changed = lesson.deepCopy();
        ArrayNode blocks = (ArrayNode) changed.at("/screens/0/blocks");
        ObjectNode block = blocks.addObject().put("type", "PARAGRAPH");
        block.putArray("lines").add(sentence);
        block.put("file", "").put("alt", "");
        return changed;
    }
}

package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was noted about the approval of a course's live version, and the ways to note more. */
public final class Approvals {
    private final Api reviewer;
    private final String address;

    private Approvals(Api reviewer, String pack) {
        this.reviewer = reviewer;
        this.address = "/api/packs/" + pack + "/approvals";
    }

    /** The version of that course that is live now, as this person sees its approval. */
    public static Approvals of(Api reviewer, CourseMaterial course) {
        return new Approvals(reviewer, course.pack());
    }

    /** Somebody new who reviews courses for the whole province. */
    public static Learner provincesReviewer(String name) {
        Learner reviewer = Learner.newcomer(name);
        reviewer.holds("REVIEWER", "04", "2025-07-01", "2099-12-31");
        return reviewer;
    }

    /** An approval as it may be noted; a test changes what it wants to see refused. */
    public static ObjectNode draft() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("office", "Sở Nội vụ tưởng tượng")
                .put("document", "123/QĐ-SNV")
                .put("documentDate", "2026-10-20");
    }

    public JsonNode read() {
        return reviewer.get(address).require(200).json();
    }

    /** Sends a note, whatever comes of it. */
    public Answer note(JsonNode draft) {
        return reviewer.post(address, draft);
    }

    /** Sends a withdrawal of that note, whatever comes of it. */
    public Answer withdraw(String note, String reason) {
        return reviewer.post(
                address + "/" + note + "/withdraw",
                JsonNodeFactory.instance.objectNode().put("reason", reason));
    }

    /** From now on the approval is in force, whatever was noted before. */
    public void beInForce() {
        if (!read().path("inForce").asBoolean()) {
            note(draft()).require(201);
        }
    }

    /** From now on none is in force, whatever was noted before. */
    public void beMissing() {
        JsonNode state = read();
        if (state.path("inForce").asBoolean()) {
            withdraw(state.at("/notes/0/id").asText(), "Văn bản đã được thay thế")
                    .require(200);
        }
    }
}

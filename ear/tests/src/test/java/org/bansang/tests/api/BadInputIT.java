package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Database;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that nobody should send: each is answered with a problem document, and nothing is half-written. */
@OnThePlatform
class BadInputIT {
    private final Learner learner = Learner.newcomer("Người Gửi Lỗi");
    private long before;

    @BeforeEach
    void countStatements() {
        before = statements();
    }

    @Test
    void aBodyThatIsNoJsonIsInvalid() {
        post("{").requireProblem(400, "invalid");
        post("").requireProblem(400, "invalid");
        post("[{]").requireProblem(400, "invalid");
        post("[] []").requireProblem(400, "invalid");
        post("\u0000\u0001").requireProblem(400, "invalid");

        requireNothingNew();
    }

    @Test
    void aBodyThatIsNoArrayIsInvalid() {
        post("{}").requireProblem(400, "invalid");
        post("\"statement\"").requireProblem(400, "invalid");
        post("null").requireProblem(400, "invalid");
        post("[]").requireProblem(400, "invalid");

        requireNothingNew();
    }

    @Test
    void aDeeplyNestedBodyIsInvalid() {
        post("[".repeat(10_000)).requireProblem(400, "invalid");
        post("[" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "]").requireProblem(400, "invalid");

        requireNothingNew();
    }

    @Test
    void anEntryThatIsNoStatementIsRefusedByItself() {
        for (String entry : new String[] {"1", "null", "\"text\"", "[]", "{}", "{\"id\":\"x\"}", "{\"id\":{}}"}) {
            JsonNode outcome = post("[" + entry + "]").require(200).json().at("/outcomes/0");

            assertEquals("refused", outcome.path("outcome").asText(), entry + ": " + outcome);
        }
        requireNothingNew();
    }

    @Test
    void membersOfTheWrongKindAreRefusedByThemselves() {
        for (String member : new String[] {"id", "actor", "verb", "object", "timestamp", "context"}) {
            for (JsonNode odd : new JsonNode[] {
                JsonNodeFactory.instance.numberNode(7),
                JsonNodeFactory.instance.nullNode(),
                JsonNodeFactory.instance.textNode("7"),
                JsonNodeFactory.instance.arrayNode()
            }) {
                ObjectNode statement = learner.says().lesson(learner.course().first("lesson"));
                statement.set(member, odd);
                learner.requireRefused(statement, "invalid");
            }
        }
        ObjectNode unknownMember = learner.says().lesson(learner.course().first("lesson"));
        unknownMember.put("anhThe", "data:image/png;base64,AAAA");
        learner.requireRefused(unknownMember, "invalid");

        requireNothingNew();
    }

    @Test
    void aNullCharacterIsRefusedAndNotAFault() {
        ObjectNode pack = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) pack.at("/context/extensions")).put(Statements.extension("pack"), "\u0000");
        ObjectNode activity = learner.says().lesson("bai\u0000");

        learner.requireRefused(pack, "not-found");
        learner.requireRefused(activity, "invalid");

        requireNothingNew();
    }

    @Test
    void aMemberNamedTwiceIsInvalid() {
        String statement =
                learner.says().lesson(learner.course().first("lesson")).toString();

        post("[" + statement.replaceFirst("\\{", "{\"id\":\"x\",") + "]").requireProblem(400, "invalid");

        requireNothingNew();
    }

    @Test
    void moreThanAHundredStatementsAreTooMany() {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 101; i++) {
            batch.add(learner.says().lesson(learner.course().first("lesson")));
        }

        learner.api().post("/api/statements", batch).requireProblem(413, "too-large");

        requireNothingNew();
    }

    @Test
    void anOversizedBodyIsTooLarge() {
        ObjectNode statement = learner.says().lesson(learner.course().first("lesson"));
        ((ObjectNode) statement.path("context")).put("platform", "x".repeat(300 * 1024));

        post("[" + statement + "]").requireProblem(413, "too-large");
        post("[" + " ".repeat(3 * 1024 * 1024) + "]").requireProblem(413, "too-large");

        requireNothingNew();
    }

    @Test
    void anotherContentTypeIsNotUnderstood() {
        learner.api()
                .send("/api/statements", request -> request.header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("[]")))
                .requireProblem(415, "unsupported-media-type");
        learner.api()
                .send("/api/statements", request -> request.POST(HttpRequest.BodyPublishers.ofString("[]")))
                .requireNoInsides();

        requireNothingNew();
    }

    @Test
    void aMethodThatIsNotThereIsSaidSo() {
        learner.api().send("/api/statements", HttpRequest.Builder::DELETE).requireProblem(405, "method-not-allowed");
        learner.api()
                .send("/api/courses", request -> request.PUT(HttpRequest.BodyPublishers.noBody()))
                .requireProblem(405, "method-not-allowed");
    }

    @Test
    void unknownIdsAreUnknownAndOddOnesToo() {
        for (String id : new String[] {"00000000-0000-0000-0000-000000000000", "1", "%00", "a".repeat(5_000)}) {
            learner.api().get("/api/me/certificates/" + id).requireNoInsides().requireProblem(404, "not-found");
            learner.api().get("/api/me/progress/" + id).requireNoInsides().requireProblem(404, "not-found");
            learner.api().get("/api/packs/" + id).requireNoInsides().requireProblem(404, "not-found");
        }
    }

    private Answer post(String body) {
        return learner.api().post("/api/statements", body);
    }

    private void requireNothingNew() {
        assertEquals(before, statements(), "something of a refused request was stored");
    }

    private long statements() {
        return Database.number("select count(*) from statement where actor = ?::uuid", learner.id());
    }
}

package org.bansang.lms.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.problem.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientStatementTest {

    private static final String HOME = "https://bansang.example";

    @Test
    void aSoundStatementIsRead() throws Exception {
        ClientStatement statement = ClientStatement.read(sound(), HOME);
        assertEquals(Verb.ATTEMPTED, statement.verb());
        assertEquals("final-check", statement.activity().activity());
        assertEquals("en", statement.language());
        assertTrue(statement.resultExtension(Extension.RESPONSES, HOME).isObject());
    }

    @ParameterizedTest
    @CsvSource({
        "/id, not-a-uuid, id must be a UUID",
        "/id, 1-1-1-1-1, id must be a UUID",
        "/actor/account/homePage, https://elsewhere.example, actor.account.homePage",
        "/verb/id, http://adlnet.gov/expapi/verbs/passed, the platform grades it",
        "/object/id, https://elsewhere.example/x, object.id",
        "/object/id, https://bansang.example/xapi/activities/6f1f5a0e-0f0a-4c8e-9f43-1f3f1d1c0a01, object.id",
        "/timestamp, yesterday, timestamp must be ISO 8601",
        "/timestamp, 2026-11-21T08:00:00, timestamp must be ISO 8601"
    })
    void aFaultIsNamed(String pointer, String value, String sentence) throws Exception {
        JsonNode statement = sound();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) statement.at(pointer.substring(0, slash)))
                .set(pointer.substring(slash + 1), TextNode.valueOf(value));
        InvalidException refusal = assertThrows(InvalidException.class, () -> ClientStatement.read(statement, HOME));
        assertTrue(refusal.detail().contains(sentence), refusal.detail());
    }

    @Test
    void anUnknownMemberIsRefused() throws Exception {
        ObjectNode statement = (ObjectNode) sound();
        statement.put("authority", "me");
        assertThrows(InvalidException.class, () -> ClientStatement.read(statement, HOME));
    }

    @Test
    void somethingElseThanAnObjectIsRefused() {
        assertThrows(InvalidException.class, () -> ClientStatement.read(TextNode.valueOf("hello"), HOME));
    }

    private static JsonNode sound() throws Exception {
        return new ObjectMapper()
                .readTree(
                        """
                        {
                          "id": "0d4d0f4e-5d4c-4b53-8a63-0f8f0a3f3c11",
                          "actor": {"objectType": "Agent", "account": {"homePage": "https://bansang.example",
                            "name": "4be0643f-1d98-473b-97cd-ca98a65347dd"}},
                          "verb": {"id": "http://adlnet.gov/expapi/verbs/attempted"},
                          "object": {"objectType": "Activity",
                            "id": "https://bansang.example/xapi/activities/6f1f5a0e-0f0a-4c8e-9f43-1f3f1d1c0a01/final-check"},
                          "timestamp": "2026-11-21T15:00:00+07:00",
                          "context": {"language": "en", "extensions": {"https://bansang.example/xapi/ext/pack": "abc"}},
                          "result": {"extensions": {"https://bansang.example/xapi/ext/responses": {"q1": ["1"]}}}
                        }
                        """);
    }
}

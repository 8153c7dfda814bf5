package org.bansang.lms.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.grade.Grade;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.record.Appended;
import org.bansang.lms.record.NewStatement;
import org.bansang.lms.record.StatementLog;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the platform makes of a practice run, by the way in which it was done and by the rule that its pack carries. */
class PracticeIntakeTest {
    private static final String HOME = "https://bansang.example";
    private static final String COURSE = "6f1f5a0e-0f0a-4c8e-9f43-1f3f1d1c0a01";
    private static final PersonId LEARNER = new PersonId(UUID.fromString("4be0643f-1d98-473b-97cd-ca98a65347dd"));
    private static final String STEP = "{\"screen\":\"gate\",\"on\":%d}";
    private static final String RIGHT = STEP.formatted(0);
    private static final String WRONG = STEP.formatted(1);
    private static final String PART =
            """
            {"kind": "practice", "start": "gate", "goal": "inside", "values": {},
             "screens": {"gate": {"on": [{"tap": "open", "when": {}, "go": "inside"},
                                         {"tap": "lend", "when": {}, "mistake": "lent"}]}},
             "ends": {"inside": {"success": true}}%s}
            """;

    private final List<NewStatement> stored = new ArrayList<>();
    private final StatementIntake intake = new StatementIntake();
    private String part = PART.formatted(", \"pass\": {\"rounds\": 2, \"mistakes\": 1}");

    @BeforeEach
    void furnish() {
        PublicUrl address = new PublicUrl() {
            @Override
            public String value() {
                return HOME;
            }
        };
        intake.publicUrl = address;
        intake.courses = new CourseService() {
            @Override
            public Manifest manifest(String pack) {
                return course();
            }

            @Override
            public JsonNode part(Manifest manifest, Manifest.Activity activity, String language) {
                return json(part);
            }
        };
        intake.log = new StatementLog() {
            @Override
            public Appended append(Caller caller, NewStatement statement) {
                stored.add(statement);
                return Appended.STORED;
            }
        };
        intake.conclusions = new PlatformStatements();
        intake.conclusions.publicUrl = address;
    }

    @Test
    void aRunOnOnesOwnPassesAndThePlatformSaysWhatEachStepWasWorth() {
        Grade grade = accept(run("own", "alone", RIGHT, WRONG, "{\"screen\":\"gate\",\"on\":0,\"hint\":true}"));

        assertTrue(grade.passed());
        assertEquals(List.of(Verb.ATTEMPTED.iri(), Verb.PASSED.iri()), verbs());
        JsonNode said = stored.getFirst().body().at("/result/extensions");
        assertEquals("own", said.path(HOME + "/xapi/ext/mode").asText());
        assertEquals("alone", said.path(HOME + "/xapi/ext/assistance").asText());
        JsonNode result = stored.getLast().body().at("/result");
        assertEquals(0.5, result.at("/score/scaled").asDouble());
        JsonNode concluded = result.path("extensions");
        assertEquals("own", concluded.path(HOME + "/xapi/ext/mode").asText());
        assertEquals("alone", concluded.path(HOME + "/xapi/ext/assistance").asText());
        assertEquals(
                json("[{\"screen\":\"gate\",\"score\":1.0},{\"screen\":\"gate\",\"score\":0.0},"
                        + "{\"screen\":\"gate\",\"score\":0.5}]"),
                concluded.path(HOME + "/xapi/ext/step-results"));
    }

    @Test
    void aRunWithTooManyMistakesOrTooFewRoundsDoesNotPass() {
        assertFalse(accept(run("own", "alone", WRONG, WRONG, RIGHT, RIGHT)).passed());
        assertFalse(accept(run("own", "alone", RIGHT)).passed());
        assertEquals(Verb.FAILED.iri(), verbs().getLast());
    }

    @Test
    void aRunThatWasHelpedIsKeptAndNothingIsConcludedFromIt() {
        Grade grade = accept(run("guided", "helped", RIGHT));

        assertFalse(grade.passed());
        assertFalse(grade.completed());
        assertEquals(List.of(Verb.ATTEMPTED.iri()), verbs());
        assertEquals(
                "helped",
                stored.getFirst()
                        .body()
                        .at("/result/extensions")
                        .path(HOME + "/xapi/ext/assistance")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "shown, helped, what the app shows is not an attempt",
        "own, helped, has the assistance 'alone'",
        "guided, alone, has the assistance 'helped'",
        "own, , has the assistance 'alone'",
        ", alone, what the app shows is not an attempt",
        "own, done-for, has the assistance 'alone'"
    })
    void aWayThatDoesNotExistIsRefusedAndNothingStored(String mode, String assistance, String sentence) {
        InvalidException refusal =
                assertThrows(InvalidException.class, () -> accept(run(mode, assistance, RIGHT, RIGHT)));

        assertTrue(refusal.detail().contains(sentence), refusal.detail());
        assertEquals(List.of(), stored);
    }

    @Test
    void whatWasTypedFindsNoWayIntoTheLog() {
        String typed = "{\"screen\":\"gate\",\"on\":0,\"typed\":\"001099012345\"}";

        assertThrows(InvalidException.class, () -> accept(run("own", "alone", typed)));
        ObjectNode chatty = run("own", "alone", RIGHT, RIGHT);
        ((ObjectNode) chatty.at("/result/extensions")).put(HOME + "/xapi/ext/typed", "001099012345");
        accept(chatty);

        assertFalse(stored.toString().contains("001099012345"));
    }

    @Test
    void onlyAPracticeIsDoneOnOnesOwnOrGuided() {
        ObjectNode lesson = run("own", "alone");
        ((ObjectNode) lesson.path("verb")).put("id", Verb.EXPERIENCED.iri());
        ((ObjectNode) lesson.path("object")).put("id", HOME + "/xapi/activities/" + COURSE + "/read");

        assertThrows(InvalidException.class, () -> accept(lesson));
        assertEquals(List.of(), stored);
    }

    @Test
    void anEarlierPackIsGradedAsBeforeWhateverTheMistakes() {
        part = PART.formatted("");

        Grade grade = accept(run(null, null, WRONG, WRONG, WRONG, RIGHT));

        assertTrue(grade.passed());
        assertEquals(0.25, grade.score());
        assertEquals(Verb.PASSED.iri(), verbs().getLast());
        assertTrue(stored.getLast().body().at("/result/extensions").isMissingNode());
    }

    @Test
    void whoeverLeavesOutTheModeIsJudgedByTheRuleOfThePackAllTheSame() {
        assertFalse(accept(run(null, null, WRONG, WRONG, RIGHT, RIGHT)).passed());
        assertTrue(accept(run(null, null, WRONG, RIGHT, RIGHT)).passed());
    }

    private Grade accept(JsonNode statement) {
        return intake.accept(new Caller.SignedIn(LEARNER, List.of()), statement).grade();
    }

    private List<String> verbs() {
        return stored.stream().map(NewStatement::verb).toList();
    }

    private static ObjectNode run(String mode, String assistance, String... steps) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("id", UUID.randomUUID().toString()).put("timestamp", "2026-11-22T15:00:00+07:00");
        statement.putObject("actor").putObject("account").put("homePage", HOME).put("name", LEARNER.toString());
        statement.putObject("verb").put("id", Verb.ATTEMPTED.iri());
        statement.putObject("object").put("id", HOME + "/xapi/activities/" + COURSE + "/walk");
        statement.putObject("context").putObject("extensions").put(Extension.PACK.under(HOME), "abc");
        ObjectNode said = statement.putObject("result").putObject("extensions");
        said.set(Extension.STEPS.under(HOME), json("[" + String.join(",", steps) + "]"));
        if (mode != null) {
            said.put(Extension.MODE.under(HOME), mode);
        }
        if (assistance != null) {
            said.put(Extension.ASSISTANCE.under(HOME), assistance);
        }
        return statement;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Manifest course() {
        Map<String, String> words = Map.of("vi", "Mẫu");
        Manifest.Course course = new Manifest.Course(
                COURSE,
                "sample",
                words,
                words,
                Audience.RESIDENT,
                List.of("vi"),
                20,
                "2027-01-01",
                words,
                List.of(),
                null,
                null);
        Manifest.CourseModule module = new Manifest.CourseModule(
                "m", words, List.of(activity("read", ActivityKind.LESSON), activity("walk", ActivityKind.PRACTICE)));
        return new Manifest(Manifest.FORMAT, course, List.of(module), Map.of(), Map.of());
    }

    private static Manifest.Activity activity(String id, ActivityKind kind) {
        return new Manifest.Activity(id, kind, words(id), 10, List.of(), null, List.of(), Map.of());
    }

    private static Map<String, String> words(String text) {
        return Map.of("vi", text);
    }
}

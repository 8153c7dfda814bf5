package org.bansang.lms.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
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
import org.junit.jupiter.params.provider.EnumSource;

/** What a learner may report of themselves, and that nothing is stored of what they may not. */
class StatementIntakeTest {
    private static final String HOME = "https://bansang.example";
    private static final String COURSE = "6f1f5a0e-0f0a-4c8e-9f43-1f3f1d1c0a01";
    private static final PersonId LEARNER = new PersonId(UUID.fromString("4be0643f-1d98-473b-97cd-ca98a65347dd"));

    private final List<NewStatement> stored = new ArrayList<>();
    private final StatementIntake intake = new StatementIntake();

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
    void aLessonReadIsStoredWithWhatThePlatformConcludes() {
        intake.accept(learner(), statement(Verb.EXPERIENCED, "read"));

        assertEquals(
                List.of(Verb.EXPERIENCED.iri(), Verb.COMPLETED.iri()),
                stored.stream().map(NewStatement::verb).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            names = {"EXPERIENCED", "ATTEMPTED"})
    void nobodyCanReportAnObservedTaskOfThemselves(Verb verb) {
        InvalidException refusal =
                assertThrows(InvalidException.class, () -> intake.accept(learner(), statement(verb, "shown")));

        assertTrue(refusal.detail().contains("Somebody else has to see this task"), refusal.detail());
        assertEquals(List.of(), stored);
    }

    private static Caller learner() {
        return new Caller.SignedIn(LEARNER, List.of());
    }

    /** As a forger would send it: with a result that claims everything. */
    private static JsonNode statement(Verb verb, String activity) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("id", "0d4d0f4e-5d4c-4b53-8a63-0f8f0a3f3c11").put("timestamp", "2026-11-21T15:00:00+07:00");
        statement.putObject("actor").putObject("account").put("homePage", HOME).put("name", LEARNER.toString());
        statement.putObject("verb").put("id", verb.iri());
        statement.putObject("object").put("id", HOME + "/xapi/activities/" + COURSE + "/" + activity);
        statement.putObject("context").putObject("extensions").put(Extension.PACK.under(HOME), "abc");
        ObjectNode result = statement.putObject("result");
        result.put("completion", true).put("success", true);
        result.putObject("extensions").putArray(Extension.STEPS.under(HOME));
        return statement;
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
                "m",
                words,
                List.of(activity("read", ActivityKind.LESSON), activity("shown", ActivityKind.OBSERVED_TASK)));
        return new Manifest(Manifest.FORMAT, course, List.of(module), Map.of(), Map.of());
    }

    private static Manifest.Activity activity(String id, ActivityKind kind) {
        return new Manifest.Activity(id, kind, Map.of(), 10, List.of(), null, List.of(), Map.of());
    }
}

package org.bansang.lms.learning;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bansang.content.grade.Grade;
import org.bansang.content.grade.PracticeMode;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.record.NewStatement;
import org.bansang.lms.record.Origin;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * What the platform itself concludes, as xAPI statements. The id follows from the cause, so that concluding the same
 * thing twice changes nothing.
 */
@Dependent
class PlatformStatements {

    @Inject
    PublicUrl publicUrl;

    NewStatement registered(PersonId person, CourseId course, String pack, Instant at) {
        return statement(cause(person, course, "registered"), person, Verb.REGISTERED, course(course), at, pack);
    }

    NewStatement courseCompleted(PersonId person, CourseId course, String pack, Instant at) {
        NewStatement statement =
                statement(cause(person, course, "completed"), person, Verb.COMPLETED, course(course), at, pack);
        statement.body().putObject("result").put("completion", true);
        return statement;
    }

    /** The grade of an attempt, or the completion of a lesson that was read to its end. */
    NewStatement graded(ClientStatement attempt, Grade grade) {
        NewStatement statement = statement(
                UUID.nameUUIDFromBytes(("graded:" + attempt.id()).getBytes(StandardCharsets.UTF_8)),
                attempt.actor(),
                conclusion(attempt, grade),
                attempt.activity(),
                attempt.timestamp(),
                attempt.pack());
        ObjectNode result = statement.body().putObject("result");
        result.put("completion", grade.completed());
        if (attempt.verb() == Verb.ATTEMPTED) {
            result.put("success", grade.passed());
            result.putObject("score").put("scaled", grade.score());
        }
        attempt.mode(publicUrl.value()).ifPresent(mode -> result.set("extensions", practised(mode, grade)));
        ObjectNode context = (ObjectNode) statement.body().get("context");
        context.putObject("statement")
                .put("objectType", "StatementRef")
                .put("id", attempt.id().toString());
        return statement;
    }

    /** How the practice was done and what each of its steps was worth. */
    private ObjectNode practised(PracticeMode mode, Grade grade) {
        String home = publicUrl.value();
        ObjectNode extensions = JsonNodeFactory.instance.objectNode();
        extensions.put(Extension.MODE.under(home), mode.word());
        extensions.put(Extension.ASSISTANCE.under(home), mode.assistance());
        ArrayNode results = extensions.putArray(Extension.STEP_RESULTS.under(home));
        grade.details()
                .forEach(step -> results.addObject().put("screen", step.id()).put("score", step.score()));
        return extensions;
    }

    private static Verb conclusion(ClientStatement attempt, Grade grade) {
        if (attempt.verb() == Verb.EXPERIENCED) {
            return Verb.COMPLETED;
        }
        return grade.passed() ? Verb.PASSED : Verb.FAILED;
    }

    private static ActivityIri course(CourseId course) {
        return new ActivityIri(course, null);
    }

    private static UUID cause(PersonId person, CourseId course, String what) {
        return UUID.nameUUIDFromBytes((what + ":" + person + ":" + course).getBytes(StandardCharsets.UTF_8));
    }

    private NewStatement statement(UUID id, PersonId person, Verb verb, ActivityIri activity, Instant at, String pack) {
        String home = publicUrl.value();
        String iri = activity.under(home);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", id.toString());
        body.set("actor", agent(person.toString()));
        ObjectNode verbNode = body.putObject("verb").put("id", verb.iri());
        verbNode.putObject("display").put("en-US", verb.name().toLowerCase(Locale.ROOT));
        body.putObject("object").put("objectType", "Activity").put("id", iri);
        body.putObject("context").putObject("extensions").put(Extension.PACK.under(home), pack);
        body.put("timestamp", at.toString());
        body.set("authority", agent("platform"));
        return new NewStatement(id, person, Origin.PLATFORM, verb.iri(), iri, at, body);
    }

    private ObjectNode agent(String name) {
        ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        agent.putObject("account").put("homePage", publicUrl.value()).put("name", name);
        return agent;
    }
}

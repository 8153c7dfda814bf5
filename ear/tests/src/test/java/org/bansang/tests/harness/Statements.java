package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** xAPI statements as the learner app makes them; a test changes what it wants to see refused. */
public final class Statements {
    public static final String EXPERIENCED = "http://adlnet.gov/expapi/verbs/experienced";
    public static final String ATTEMPTED = "http://adlnet.gov/expapi/verbs/attempted";
    public static final String PASSED = "http://adlnet.gov/expapi/verbs/passed";
    public static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private final JsonNode actor;
    private final CourseMaterial course;

    Statements(JsonNode actor, CourseMaterial course) {
        this.actor = actor;
        this.course = course;
    }

    /** A lesson read to its end. */
    public ObjectNode lesson(String activity) {
        return statement(EXPERIENCED, activity);
    }

    /** A quiz answered. */
    public ObjectNode quiz(String activity, JsonNode responses) {
        ObjectNode statement = statement(ATTEMPTED, activity);
        statement.putObject("result").putObject("extensions").set(extension("responses"), responses);
        return statement;
    }

    /** A practice run. */
    public ObjectNode practice(String activity, JsonNode steps) {
        ObjectNode statement = statement(ATTEMPTED, activity);
        statement.putObject("result").putObject("extensions").set(extension("steps"), steps);
        return statement;
    }

    /** Whatever the activity is, done well. */
    public ObjectNode doneWell(String activity) {
        return switch (course.kind(activity)) {
            case "quiz" -> quiz(activity, course.rightResponses(activity));
            case "practice" -> practice(activity, course.rightSteps(activity));
            default -> lesson(activity);
        };
    }

    /** A statement with any verb. */
    public ObjectNode statement(String verb, String activity) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("id", UUID.randomUUID().toString());
        statement.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        statement.set("actor", actor.deepCopy());
        statement.putObject("verb").put("id", verb);
        statement.putObject("object").put("objectType", "Activity").put("id", iri(activity));
        ObjectNode context = statement.putObject("context").put("language", "vi");
        context.putObject("extensions").put(extension("pack"), course.pack());
        return statement;
    }

    /** The address of an activity. */
    public String iri(String activity) {
        return Platform.running().url() + "/xapi/activities/" + course.courseId() + "/" + activity;
    }

    /** The address of one of our extensions. */
    public static String extension(String name) {
        return Platform.running().url() + "/xapi/ext/" + name;
    }
}

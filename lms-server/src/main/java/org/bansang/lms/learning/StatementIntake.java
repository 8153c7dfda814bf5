package org.bansang.lms.learning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.grade.Grade;
import org.bansang.content.grade.Grading;
import org.bansang.content.grade.PracticeMode;
import org.bansang.content.grade.UngradableException;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Manifest.Activity;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.record.Appended;
import org.bansang.lms.record.NewStatement;
import org.bansang.lms.record.Origin;
import org.bansang.lms.record.StatementLog;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * The door for a learner's events. In one transaction the statement enters the log and so does what the platform
 * concludes from it; whatever score or success the client claims is never read.
 */
@Stateless
public class StatementIntake {

    @Inject
    StatementLog log;

    @Inject
    CourseService courses;

    @Inject
    PlatformStatements conclusions;

    @Inject
    PublicUrl publicUrl;

    /** What became of one statement. */
    public record Receipt(Appended appended, Grade grade) {}

    /** Takes one statement in, or refuses it with a sentence and stores nothing. */
    public Receipt accept(Caller caller, JsonNode json) {
        ClientStatement statement = ClientStatement.read(json, publicUrl.value());
        if (!caller.requirePerson().equals(statement.actor())) {
            throw new NotAllowedException("A statement's actor must be the person who sends it.");
        }
        Grade grade = grade(statement);
        Appended appended = log.append(
                caller,
                new NewStatement(
                        statement.id(),
                        statement.actor(),
                        Origin.LEARNER,
                        statement.verb().iri(),
                        statement.activity().under(publicUrl.value()),
                        statement.timestamp(),
                        statement.body()));
        if (appended == Appended.CONFLICT) {
            throw new ConflictException("Another statement was stored under the id " + statement.id() + ".");
        }
        if (appended == Appended.STORED && concludes(statement)) {
            concluded(conclusions.graded(statement, grade));
        }
        return new Receipt(appended, grade);
    }

    /** Whoever practises with help tries nothing yet that could be passed or failed. */
    private boolean concludes(ClientStatement statement) {
        return statement
                .mode(publicUrl.value())
                .filter(PracticeMode.GUIDED::equals)
                .isEmpty();
    }

    private void concluded(NewStatement conclusion) {
        if (log.append(new Caller.Platform(), conclusion) == Appended.CONFLICT) {
            throw new IllegalStateException("Another statement stands under the platform's id " + conclusion.id());
        }
    }

    private Grade grade(ClientStatement statement) {
        Manifest manifest = courses.manifest(statement.pack());
        Activity activity = manifest.activity(
                        String.valueOf(statement.activity().activity()))
                .filter(found -> manifest.course()
                        .id()
                        .equals(statement.activity().course().toString()))
                .orElseThrow(() -> new InvalidException("This course version has no such activity."));
        if (!activity.kind().isDoneAlone()) {
            throw new InvalidException("Somebody else has to see this task done; nobody can report it of themselves.");
        }
        if (activity.kind() != ActivityKind.PRACTICE
                && statement.mode(publicUrl.value()).isPresent()) {
            throw new InvalidException("Only a practice is done on one's own or guided.");
        }
        boolean lesson = activity.kind() == ActivityKind.LESSON;
        if (lesson != (statement.verb() == Verb.EXPERIENCED)) {
            throw new InvalidException("A lesson is experienced; a practice or a quiz is attempted.");
        }
        if (lesson) {
            return new Grade(true, true, 1, List.of());
        }
        JsonNode part = courses.part(manifest, activity, statement.language());
        try {
            return activity.kind() == ActivityKind.QUIZ ? quiz(statement, activity, part) : practice(statement, part);
        } catch (UngradableException e) {
            throw new InvalidException(String.valueOf(e.getMessage()));
        }
    }

    private Grade quiz(ClientStatement statement, Activity activity, JsonNode part) throws UngradableException {
        JsonNode responses = statement.resultExtension(Extension.RESPONSES, publicUrl.value());
        int pass = activity.pass() == null ? 100 : activity.pass();
        return Grading.quiz(part, responses, pass);
    }

    private Grade practice(ClientStatement statement, JsonNode part) throws UngradableException {
        String home = publicUrl.value();
        return Grading.practice(
                part,
                statement.resultExtension(Extension.STEPS, home),
                statement.resultExtension(Extension.MODE, home));
    }
}

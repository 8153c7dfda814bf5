package org.bansang.lms.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.bansang.content.grade.Grade;
import org.bansang.lms.record.Appended;
import org.bansang.lms.record.RecoveryService;
import org.bansang.lms.shared.persistence.DatabaseOutage;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.Problem;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.problem.ProblemResponses;
import org.bansang.lms.shared.problem.TooLargeException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Where the learner app hands in events. Each statement of a batch has its own outcome: one that is refused does not
 * hold back the others, and sending a batch again changes nothing.
 */
@Path("/statements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class StatementsResource {

    static final int MOST_STATEMENTS = 100;
    static final int MOST_BYTES = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(20_000)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    @Inject
    Caller caller;

    @Inject
    StatementIntake intake;

    @Inject
    ProjectionRunner projection;

    @Inject
    PublicUrl publicUrl;

    @Inject
    RecoveryService recovery;

    @Inject
    ProblemResponses problems;

    /** Takes a batch in. */
    @POST
    @Operation(
            summary = "Hand in xAPI statements, at most 100 and 256 KB",
            description = "Answers 200 with an outcome for each statement: stored, duplicate or refused.")
    public Outcomes post(InputStream body) {
        caller.requirePerson();
        JsonNode batch = read(body);
        if (!batch.isArray() || batch.isEmpty()) {
            throw new InvalidException("The body must be an array of at least one statement.");
        }
        if (batch.size() > MOST_STATEMENTS) {
            throw new TooLargeException("A batch holds at most " + MOST_STATEMENTS + " statements.");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode statement : batch) {
            outcomes.add(accept(statement));
        }
        projection.catchUp();
        return new Outcomes(outcomes, recovery.mark().toString());
    }

    private static JsonNode read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException("A batch holds at most " + MOST_BYTES + " bytes.");
            }
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new InvalidException("The body is not JSON that we accept: nested too deeply, damaged or cut short.");
        }
    }

    private Outcome accept(JsonNode statement) {
        String id = statement.path("id").isTextual() ? statement.path("id").textValue() : null;
        try {
            StatementIntake.Receipt receipt = intake.accept(caller, statement);
            String outcome = receipt.appended() == Appended.STORED ? "stored" : "duplicate";
            return new Outcome(id, outcome, null, GradeSummary.of(receipt.grade()));
        } catch (ProblemException refusal) {
            return new Outcome(id, "refused", Problem.of(refusal, publicUrl.value()), null);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.causes(failure)) {
                throw failure;
            }
            return new Outcome(id, "refused", problems.defect(failure), null);
        }
    }

    /**
     * The answer: outcomes in the order of the statements.
     *
     * @param recovery the mark under which they were stored, see {@code GET /api/recovery}
     */
    public record Outcomes(List<Outcome> outcomes, String recovery) {}

    /**
     * What became of one statement.
     *
     * @param outcome {@code stored}, {@code duplicate} or {@code refused}
     * @param grade what the platform found the attempt to be worth
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(
            @Nullable String id, String outcome, @Nullable Problem problem, @Nullable GradeSummary grade) {}

    /**
     * A grade as the learner sees it at once.
     *
     * @param score from 0 to 1
     */
    public record GradeSummary(boolean passed, double score) {

        static GradeSummary of(Grade grade) {
            return new GradeSummary(grade.passed(), grade.score());
        }
    }
}

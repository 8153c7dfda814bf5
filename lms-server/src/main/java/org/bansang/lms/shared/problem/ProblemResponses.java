package org.bansang.lms.shared.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.persistence.DatabaseOutage;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * The one place that turns a failure into a problem document; what is not a known refusal gets a reference number that
 * the log repeats, never a stack trace.
 */
@Provider
public class ProblemResponses implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class.getName());

    @Inject
    PublicUrl publicUrl;

    @Override
    public Response toResponse(Throwable failure) {
        ProblemException refusal = ProblemException.in(failure);
        if (refusal != null) {
            return respond(Problem.of(refusal, publicUrl.value()));
        }
        if (failure instanceof WebApplicationException http) {
            return framework(http.getResponse());
        }
        if (DatabaseOutage.causes(failure)) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", failure.toString());
            return respond(Problem.of(
                    new UnavailableException("The database does not answer just now; please try again in a moment."),
                    publicUrl.value()));
        }
        return respond(defect(failure));
    }

    /** The document for a defect of ours: a reference that the log repeats, and nothing else of it. */
    public Problem defect(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unexpected failure, reference " + reference, failure);
        return new Problem(
                publicUrl.value() + "/problems/internal",
                "Something went wrong on our side",
                500,
                "Please try again later; the reference is " + reference + ".");
    }

    private Response framework(Response response) {
        int status = response.getStatus();
        if (status < 400) {
            return response;
        }
        String type =
                switch (status) {
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 415 -> "unsupported-media-type";
                    default -> "invalid";
                };
        String reason = response.getStatusInfo().getReasonPhrase();
        Problem problem = new Problem(
                publicUrl.value() + "/problems/" + type, reason, status, "The request was refused: " + reason + ".");
        return respond(problem);
    }

    private static Response respond(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer realm=\"bansang\"");
        }
        if (problem.status() == 503) {
            response.header("Retry-After", "5");
        }
        return response.header("Cache-Control", "no-store").build();
    }
}

package org.bansang.lms.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Caching;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A person's own mandatory training, for the learner app and other clients.
 */
@Path("/me/training")
@RequestScoped
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class MyTrainingResource {

    @Inject
    Caller caller;

    @Inject
    MyTrainingService training;

    @Context
    Request request;

    /** What the caller must learn. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "My mandatory training, the most pressing first",
            description = "What presses by due date, then what is to come, then what is done. state: UPCOMING, OPEN, "
                    + "DUE_SOON, OVERDUE or COMPLETE, as the calendar in Vietnam stands.")
    @APIResponse(responseCode = "200", description = "The tasks; an empty list when nothing is asked of me")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response mine() {
        MyTraining mine = new MyTraining(training.mine(caller));
        return Caching.personal(request, mine, () -> mine);
    }

    /** The answer of {@code GET /api/me/training}. */
    public record MyTraining(List<MandatoryTask> tasks) {}
}

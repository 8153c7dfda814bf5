package org.bansang.lms.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where a phone asks whether a backup was restored since it last sent something.
 */
@Path("/recovery")
@RequestScoped
public class RecoveryResource {

    @Inject
    RecoveryService recovery;

    /** The mark as of now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which restoration are we in?",
            description =
                    "Statements acknowledged under another mark should be sent again; sending twice changes nothing.")
    public Response mark() {
        Recovery answer = new Recovery(recovery.mark().toString());
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    /** The answer of {@code GET /api/recovery}. */
    public record Recovery(String mark) {}
}

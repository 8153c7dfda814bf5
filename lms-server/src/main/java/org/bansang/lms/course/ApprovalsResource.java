package org.bansang.lms.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Approvals of versions of courses for officials: those who look after courses read them, the province's reviewers note
 * and withdraw them.
 */
@Path("/packs/{pack}/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class ApprovalsResource {

    @Inject
    Caller caller;

    @Inject
    ApprovalService approvals;

    /** How a version stands. */
    @GET
    @Operation(
            summary = "Whether a version of a course for officials is approved, and all that was noted about it",
            description = "Without an approval in force of its live version a course for officials cannot be made "
                    + "mandatory.")
    @APIResponse(responseCode = "400", description = "The version is not for officials, so nobody approves it")
    @APIResponse(responseCode = "403", description = "I am neither a trainer nor a reviewer")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Response state(@PathParam("pack") String pack) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return answer(Response.ok(approvals.state(caller, pack)));
    }

    /** Notes an approval. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note that the competent office has approved this version",
            description = "Sending the same id and content again changes nothing. A note stays as it is: a mistake is "
                    + "withdrawn and noted again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApprovalRequest.class)))
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "200", description = "It had been noted before by this id")
    @APIResponse(responseCode = "400", description = "Something is wrong with it, such as a date to come")
    @APIResponse(responseCode = "403", description = "I am neither a reviewer of the province nor an administrator")
    @APIResponse(responseCode = "409", description = "An approval is in force, or the id belongs to another note")
    public Response note(@PathParam("pack") String pack, InputStream body) {
        approvals.requireMayNote(caller);
        ApprovalRequest request = ApprovalRequest.read(body);
        ApprovalService.Noted noted = approvals.note(caller, pack, request.approvalId(), request.draft());
        Response.Status status = noted.existed() ? Response.Status.OK : Response.Status.CREATED;
        return answer(Response.status(status).entity(noted.state()));
    }

    /** Withdraws one. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw the approval in force, with the reason",
            description = "Programmes that exist go on; new ones cannot be made until an approval is noted again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApprovalRequest.Withdrawal.class)))
    @APIResponse(responseCode = "400", description = "There is no reason")
    @APIResponse(responseCode = "403", description = "I am neither a reviewer of the province nor an administrator")
    @APIResponse(responseCode = "404", description = "The version has no such approval")
    @APIResponse(responseCode = "409", description = "It has been withdrawn already")
    public Response withdraw(@PathParam("pack") String pack, @PathParam("id") String id, InputStream body) {
        approvals.requireMayNote(caller);
        ApprovalId approval = ApprovalRequest.approvalId(id);
        String reason = ApprovalRequest.Withdrawal.read(body);
        return answer(Response.ok(approvals.withdraw(caller, pack, approval, reason)));
    }

    private static Response answer(Response.ResponseBuilder response) {
        return response.header("Cache-Control", "no-store").build();
    }
}

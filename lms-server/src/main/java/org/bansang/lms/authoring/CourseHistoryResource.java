package org.bansang.lms.authoring;

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
import java.util.List;
import org.bansang.lms.course.CourseHistoryService;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.PublicationEntry;
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
 * Which versions of a course were live, and the way back to an earlier one.
 */
@Path("/courses/{course}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authoring")
@SecurityRequirement(name = "bearer")
public class CourseHistoryResource {

    @Inject
    Caller caller;

    @Inject
    CourseHistoryService histories;

    /** The answer of {@code GET /api/courses/{course}/history}. */
    public record History(List<PublicationEntry> publications) {}

    /** What was live. */
    @GET
    @Path("history")
    @Operation(summary = "Which versions of a course went live when, by whom and why, the latest first")
    public Response history(@PathParam("course") String course) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return answer(DraftRequest.course(course));
    }

    /** Makes an earlier version live again. */
    @POST
    @Path("revert")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an earlier version live again, with the reason")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Reverting.class)))
    @APIResponse(responseCode = "403", description = "I am neither a reviewer of the province nor an administrator")
    @APIResponse(responseCode = "409", description = "It is live already")
    public Response revert(@PathParam("course") String course, InputStream body) {
        histories.requireMayRevert(caller);
        DraftRequest.Reverting wanted = DraftRequest.read(body, DraftRequest.Reverting.class);
        String pack = wanted.pack() == null ? "" : wanted.pack();
        String reason = wanted.reason() == null ? "" : wanted.reason();
        CourseId id = DraftRequest.course(course);
        histories.revert(caller, id, pack, reason);
        return answer(id);
    }

    private Response answer(CourseId course) {
        return Response.ok(new History(histories.history(caller, course)))
                .header("Cache-Control", "no-store")
                .build();
    }
}

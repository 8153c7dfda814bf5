package org.bansang.lms.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The life of drafts: trainers open and submit them, a second person returns or publishes them.
 */
@Path("/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authoring")
@SecurityRequirement(name = "bearer")
public class DraftsResource {

    @Inject
    Caller caller;

    @Inject
    DraftService drafts;

    /** The answer of {@code GET /api/drafts}. */
    public record Drafts(List<DraftSummary> drafts) {}

    /** The open drafts. */
    @GET
    @Operation(summary = "Open drafts, the latest changed first", description = "For trainers and reviewers.")
    public Response list() {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return Response.ok(new Drafts(drafts.drafts(caller)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Opens one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a draft of the live version of a course, or of the book of facts when no course is named",
            description = "A course has at most one open draft; who comes second joins it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Opening.class)))
    @APIResponse(responseCode = "409", description = "The text of the live version was not kept")
    public Response open(InputStream body) {
        caller.requireAny(Role.TRAINER);
        String course = DraftRequest.read(body, DraftRequest.Opening.class).course();
        return answer(course == null ? drafts.openFacts(caller) : drafts.open(caller, DraftRequest.course(course)));
    }

    /** One draft. */
    @GET
    @Path("{id}")
    @Operation(summary = "A draft with its outline, its history and what I may do now")
    public Response one(@PathParam("id") String id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        DraftDetail detail = drafts.draft(caller, DraftRequest.draft(id));
        return answer(detail.draft().revision(), detail);
    }

    /** Hands it to a reviewer. */
    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand the draft to a reviewer", description = "If-Match names the revision.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Note.class)))
    @APIResponse(responseCode = "409", description = "It has errors, nothing was changed, or somebody changed it since")
    public Response submit(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, InputStream body) {
        caller.requireAny(Role.TRAINER);
        String note = DraftRequest.read(body, DraftRequest.Note.class).said();
        return answer(drafts.submit(caller, DraftRequest.draft(id), DraftRequest.revision(seen), note));
    }

    /** Takes it back. */
    @POST
    @Path("{id}/take-back")
    @Operation(summary = "Take the draft back from the reviewers", description = "If-Match names the revision.")
    public Response takeBack(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen) {
        caller.requireAny(Role.TRAINER);
        return answer(drafts.takeBack(caller, DraftRequest.draft(id), DraftRequest.revision(seen)));
    }

    /** Returns it. */
    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return the draft to its authors with a note", description = "If-Match names the revision.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Note.class)))
    public Response sendBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, InputStream body) {
        drafts.requireMayDecide(caller);
        String note = DraftRequest.read(body, DraftRequest.Note.class).said();
        return answer(drafts.sendBack(caller, DraftRequest.draft(id), DraftRequest.revision(seen), note));
    }

    /** Publishes it. */
    @POST
    @Path("{id}/publish")
    @Operation(
            summary = "Make the draft live as a new version",
            description = "For a reviewer of the province who has neither edited nor submitted it. If-Match names the "
                    + "revision. A course for officials then needs the competent office's approval again.")
    @APIResponse(responseCode = "403", description = "I am no reviewer of the province, or it is my own work")
    @APIResponse(
            responseCode = "409",
            description = "It is not submitted, has errors, or others changed the same texts")
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen) {
        drafts.requireMayDecide(caller);
        Publication published = drafts.publish(caller, DraftRequest.draft(id), DraftRequest.revision(seen));
        return Response.ok(published).header("Cache-Control", "no-store").build();
    }

    /** Gives it up. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the draft up, with the reason", description = "If-Match names the revision.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Note.class)))
    public Response discard(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, InputStream body) {
        caller.requireAny(Role.TRAINER);
        String note = DraftRequest.read(body, DraftRequest.Note.class).said();
        return answer(drafts.discard(caller, DraftRequest.draft(id), DraftRequest.revision(seen), note));
    }

    /** The answer of {@code GET /api/drafts/{id}/conflicts}. */
    public record Conflicts(List<FileConflict> conflicts) {}

    /** What was changed on both sides. */
    @GET
    @Path("{id}/conflicts")
    @Operation(summary = "Texts that were changed here and in a version published meanwhile")
    public Response conflicts(@PathParam("id") String id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return Response.ok(new Conflicts(drafts.conflicts(caller, DraftRequest.draft(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Takes over what was published meanwhile. */
    @POST
    @Path("{id}/update")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take over what was published since the draft began",
            description = "Each conflict needs a choice, MINE or THEIRS, by its file. If-Match names the revision.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Choices.class)))
    @APIResponse(responseCode = "409", description = "A choice is missing, or somebody changed the draft since")
    public Response update(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, InputStream body) {
        caller.requireAny(Role.TRAINER);
        DraftRequest.Choices choices = DraftRequest.read(body, DraftRequest.Choices.class);
        return answer(drafts.update(caller, DraftRequest.draft(id), DraftRequest.revision(seen), choices.made()));
    }

    private static Response answer(DraftSummary draft) {
        return answer(draft.revision(), draft);
    }

    static Response answer(int revision, Object body) {
        return Response.ok(body)
                .tag(new EntityTag(String.valueOf(revision)))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}

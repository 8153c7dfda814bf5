package org.bansang.lms.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.LessonText;
import org.bansang.content.edit.QuizText;
import org.bansang.content.problem.Problem;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotFoundException;
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
 * The texts of a draft: read by trainers and reviewers, changed by trainers.
 */
@Path("/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authoring")
@SecurityRequirement(name = "bearer")
public class DraftTextsResource {

    @Inject
    Caller caller;

    @Inject
    DraftTextService texts;

    @Inject
    DraftCheckService checks;

    /** The answer to a change. */
    public record Saved(int revision) {}

    /** A lesson. */
    @GET
    @Path("{id}/lessons/{activity}/{language}")
    @Operation(summary = "A lesson of a draft as a form edits it", description = "The ETag is the draft's revision.")
    public Response lesson(
            @PathParam("id") String id,
            @PathParam("activity") String activity,
            @PathParam("language") String language) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return answer(texts.lesson(caller, DraftRequest.draft(id), new ActivityPlace(activity, language)));
    }

    /** Saves a lesson. */
    @PUT
    @Path("{id}/lessons/{activity}/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a lesson", description = "If-Match names the revision it was read at.")
    @RequestBody(content = @Content(schema = @Schema(implementation = LessonText.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed the draft since, or it cannot be edited now")
    public Response saveLesson(
            @PathParam("id") String id,
            @PathParam("activity") String activity,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable String seen,
            InputStream body) {
        caller.requireAny(Role.TRAINER);
        LessonText text = DraftRequest.read(body, LessonText.class);
        ActivityPlace place = new ActivityPlace(activity, language);
        return saved(texts.saveLesson(caller, DraftRequest.draft(id), DraftRequest.revision(seen), place, text));
    }

    /** A quiz. */
    @GET
    @Path("{id}/quizzes/{activity}/{language}")
    @Operation(summary = "A quiz of a draft as a form edits it", description = "The ETag is the draft's revision.")
    public Response quiz(
            @PathParam("id") String id,
            @PathParam("activity") String activity,
            @PathParam("language") String language) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return answer(texts.quiz(caller, DraftRequest.draft(id), new ActivityPlace(activity, language)));
    }

    /** Saves a quiz. */
    @PUT
    @Path("{id}/quizzes/{activity}/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a quiz", description = "If-Match names the revision it was read at.")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuizText.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed the draft since, or it cannot be edited now")
    public Response saveQuiz(
            @PathParam("id") String id,
            @PathParam("activity") String activity,
            @PathParam("language") String language,
            @HeaderParam("If-Match") @Nullable String seen,
            InputStream body) {
        caller.requireAny(Role.TRAINER);
        QuizText text = DraftRequest.read(body, QuizText.class);
        ActivityPlace place = new ActivityPlace(activity, language);
        return saved(texts.saveQuiz(caller, DraftRequest.draft(id), DraftRequest.revision(seen), place, text));
    }

    /** The answer of {@code GET /api/drafts/{id}/facts}. */
    public record Facts(List<FactText> facts) {}

    /** The facts. */
    @GET
    @Path("{id}/facts")
    @Operation(summary = "The facts a draft relies on: its own if it is the draft of the book, otherwise the live ones")
    public Response facts(@PathParam("id") String id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return kept(new Facts(texts.facts(caller, DraftRequest.draft(id))));
    }

    /** Saves a fact. */
    @PUT
    @Path("{id}/facts/{fact}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a fact in the draft of the book, or add it",
            description = "If-Match names the revision.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DraftRequest.Fact.class)))
    public Response saveFact(
            @PathParam("id") String id,
            @PathParam("fact") String fact,
            @HeaderParam("If-Match") @Nullable String seen,
            InputStream body) {
        caller.requireAny(Role.TRAINER);
        FactText text = DraftRequest.read(body, DraftRequest.Fact.class).of(fact);
        return saved(texts.saveFact(caller, DraftRequest.draft(id), DraftRequest.revision(seen), text));
    }

    /** The answer of {@code GET /api/drafts/{id}/lint}. */
    public record Remarks(List<Problem> problems) {}

    /** What lint says. */
    @GET
    @Path("{id}/lint")
    @Operation(summary = "What is wrong with the draft, by file and line")
    public Response lint(@PathParam("id") String id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return kept(new Remarks(checks.lint(caller, DraftRequest.draft(id))));
    }

    /** What changed. */
    @GET
    @Path("{id}/comparison")
    @Operation(summary = "What changed, in words", description = "with is base, where the draft began, or live.")
    public Response compare(@PathParam("id") String id, @QueryParam("with") @Nullable String with) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return kept(checks.compare(caller, DraftRequest.draft(id), with(with)));
    }

    private static Comparison.With with(@Nullable String with) {
        return switch (with == null ? "base" : with.toLowerCase(Locale.ROOT)) {
            case "base" -> Comparison.With.BASE;
            case "live" -> Comparison.With.LIVE;
            default -> throw new InvalidException("with is base or live.");
        };
    }

    /** The answer of {@code POST /api/drafts/{id}/preview}. */
    public record Preview(String pack) {}

    /** Compiles it to be looked at. */
    @POST
    @Path("{id}/preview")
    @Operation(summary = "Compile the draft to be looked at for a day under /learn/#/preview/{pack}")
    @APIResponse(responseCode = "404", description = "It is too broken to be shown")
    public Response preview(@PathParam("id") String id) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return kept(new Preview(checks.preview(caller, DraftRequest.draft(id))
                .orElseThrow(() -> new NotFoundException("This draft cannot be shown as it is."))));
    }

    private static Response answer(Editable<?> text) {
        return DraftsResource.answer(text.revision(), text);
    }

    private static Response saved(int revision) {
        return DraftsResource.answer(revision, new Saved(revision));
    }

    private static Response kept(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

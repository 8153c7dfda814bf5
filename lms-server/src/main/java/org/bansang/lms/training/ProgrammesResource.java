package org.bansang.lms.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Programmes of mandatory training, for the managers of the units they concern.
 */
@Path("/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class ProgrammesResource {

    private static final String NO_STORE = "no-store";

    @Inject
    Caller caller;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammePreviewService previews;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Clock clock;

    /** All that concern the caller's units. */
    @GET
    @Operation(
            summary = "Programmes that concern my units, the open ones first",
            description = "Counts are those of my units; mayChange says whether I answer for the whole programme.")
    @APIResponse(responseCode = "403", description = "I manage no unit")
    public Response list() {
        caller.requireAny(Role.MANAGER);
        return kept(new Programmes(programmes.list(caller)));
    }

    /** Whom a programme would ask. */
    @GET
    @Path("preview")
    @Operation(
            summary = "Whom a programme would ask today",
            description = "Counts in all and for each unit, and one page of the people; page counts from 0; size 1 to "
                    + "200. approved says whether the course may be made mandatory now.")
    @APIResponse(responseCode = "403", description = "The unit is not mine")
    public Response preview(
            @QueryParam("course") @Nullable String course,
            @QueryParam("role") @Nullable String role,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        caller.requireAny(Role.MANAGER);
        ProgrammeTarget target = new ProgrammeTarget(
                new CourseId(ProgrammeRequest.uuid(course, "course")),
                ProgrammeRequest.role(role),
                new UnitId(ProgrammeRequest.uuid(unit, "unit")));
        List<Holder> people = previews.page(caller, target, (long) page * size, size);
        ProgrammePreview counts = previews.preview(caller, target);
        boolean approved = !previews.unapproved(caller).contains(target.course());
        return kept(new Preview(counts.people(), counts.completed(), approved, counts.units(), page, size, people));
    }

    /** One programme. */
    @GET
    @Path("{id}")
    @Operation(summary = "One programme that concerns my units")
    @APIResponse(responseCode = "403", description = "It concerns none of my units")
    @APIResponse(responseCode = "404", description = "There is no programme of this id")
    public Response one(@PathParam("id") String id) {
        caller.requireAny(Role.MANAGER);
        return kept(programmes.programme(caller, id(id)));
    }

    /** Makes one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a course mandatory for the holders of a role in a unit and its parts",
            description = "Everybody who holds the role today is assigned at once, whoever takes it up later on that "
                    + "day. Sending the same id and content again changes nothing.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeRequest.class)))
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "200", description = "It had been made before by this id")
    @APIResponse(responseCode = "400", description = "Something is wrong with it, such as a due date in the past")
    @APIResponse(responseCode = "403", description = "The unit is not mine")
    @APIResponse(
            responseCode = "409",
            description = "The id belongs to another programme, or (type not-approved) the competent office has not "
                    + "approved the live version of the course")
    public Response create(InputStream body) {
        caller.requireAny(Role.MANAGER);
        ProgrammeRequest request = ProgrammeRequest.read(body);
        ProgrammeService.Creation creation =
                programmes.create(caller, request.programmeId(), request.draft(LocalDate.now(clock)));
        URI address = URI.create(
                publicUrl.value() + "/api/programmes/" + creation.programme().id());
        return (creation.existed() ? Response.ok().location(address) : Response.created(address))
                .entity(creation.programme())
                .header("Cache-Control", NO_STORE)
                .build();
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the title, the basis and the due date of a programme",
            description =
                    "The body has title, basis and dueOn and nothing else: whom it asks for what stays. Whoever has "
                            + "not completed gets the new due date, latecomers no earlier one than their own.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProgrammeRequest.class)))
    @APIResponse(responseCode = "400", description = "Something is wrong with it, such as a due date in the past")
    @APIResponse(responseCode = "403", description = "I do not answer for the whole programme")
    @APIResponse(responseCode = "409", description = "It is closed")
    public Response revise(@PathParam("id") String id, InputStream body) {
        caller.requireAny(Role.MANAGER);
        return kept(
                programmes.revise(caller, id(id), ProgrammeRequest.read(body).revision()));
    }

    /** Ends one. */
    @POST
    @Path("{id}/close")
    @Operation(
            summary = "Close a programme: it asks nothing more, what was done stays",
            description = "Closing twice changes nothing.")
    @APIResponse(responseCode = "403", description = "I do not answer for the whole programme")
    public Response close(@PathParam("id") String id) {
        caller.requireAny(Role.MANAGER);
        return kept(programmes.close(caller, id(id)));
    }

    private static ProgrammeId id(String id) {
        return new ProgrammeId(ProgrammeRequest.uuid(id, "id"));
    }

    private static Response kept(Object answer) {
        return Response.ok(answer).header("Cache-Control", NO_STORE).build();
    }

    /** The answer of {@code GET /api/programmes}. */
    public record Programmes(List<ProgrammeSummary> programmes) {}

    /**
     * The answer of {@code GET /api/programmes/preview}.
     *
     * @param total how many people would be asked
     * @param completed how many of them have completed the course already
     * @param approved false when the live version is for officials and no approval of the competent office is in force
     */
    public record Preview(
            long total,
            long completed,
            boolean approved,
            List<ProgrammePreview.UnitCount> units,
            int page,
            int size,
            List<Holder> people) {}
}

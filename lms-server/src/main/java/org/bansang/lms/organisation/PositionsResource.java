package org.bansang.lms.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
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
 * The positions of a person: given, ended, moved and taken back. Each change answers with the positions as they are
 * then.
 */
@Path("/people/{person}/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "positions")
@SecurityRequirement(name = "bearer")
public class PositionsResource {

    @Inject
    Caller caller;

    @Inject
    PositionService positions;

    /** All positions. */
    @GET
    @Operation(
            summary = "Positions a person holds, will hold or held, newest first",
            description = "For the person, and for those who serve a unit to which the person belongs today.")
    @APIResponse(responseCode = "200", description = "The positions with their history")
    @APIResponse(responseCode = "403", description = "The person does not, or no longer, belong to a unit of mine")
    public Response list(@PathParam("person") UUID person) {
        caller.requirePerson();
        return Response.ok(answer(person)).header("Cache-Control", "no-store").build();
    }

    /** Gives a position. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a person of mine a position",
            description = "unit, role and from are needed, until is not. A manager gives official, facilitator and "
                    + "trainer in the own subtree, and manager strictly below; an administrator everything.")
    @APIResponse(responseCode = "201", description = "Given; all positions as they are now")
    @APIResponse(responseCode = "400", description = "A field is missing, or the days or the unit are not possible")
    @APIResponse(responseCode = "403", description = "Unit, role or person is not one of mine, or I am that person")
    @APIResponse(responseCode = "409", description = "Held in that time already")
    @RequestBody(content = @Content(schema = @Schema(implementation = PositionForm.class)))
    public Response appoint(@PathParam("person") UUID person, String body) {
        caller.requireAny(Role.MANAGER);
        PositionForm form = PositionForm.read(body);
        positions.change(
                caller,
                new PositionStep.Appoint(
                        new PersonId(person), form.unitId(), form.wantedRole(), form.firstDay(), form.optionalUntil()));
        return changed(Response.Status.CREATED, person);
    }

    /** Ends a position. */
    @POST
    @Path("{position}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a position",
            description = "until is the first day on which it is no longer held: today or later.")
    @APIResponse(responseCode = "200", description = "Ended; all positions as they are now, if I may still see them")
    @APIResponse(responseCode = "409", description = "It ends already")
    @RequestBody(content = @Content(schema = @Schema(implementation = PositionForm.class)))
    public Response end(@PathParam("person") UUID person, @PathParam("position") UUID position, String body) {
        caller.requireAny(Role.MANAGER);
        PositionForm form = PositionForm.read(body);
        positions.change(
                caller, new PositionStep.End(new PersonId(person), new PositionId(position), form.requiredUntil()));
        return changed(Response.Status.OK, person);
    }

    /** Moves somebody. */
    @POST
    @Path("{position}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a person from a position to another unit or role",
            description =
                    "The old position ends on the day from, and the new one begins: today or later. Whoever moves "
                            + "answers for both units. From that day those of the old unit see nothing of the person any more.")
    @APIResponse(responseCode = "200", description = "Moved; all positions as they are now, if I may still see them")
    @RequestBody(content = @Content(schema = @Schema(implementation = PositionForm.class)))
    public Response transfer(@PathParam("person") UUID person, @PathParam("position") UUID position, String body) {
        caller.requireAny(Role.MANAGER);
        PositionForm form = PositionForm.read(body);
        positions.change(
                caller,
                new PositionStep.Move(
                        new PersonId(person),
                        new PositionId(position),
                        form.unitId(),
                        form.wantedRole(),
                        form.firstDay(),
                        form.optionalUntil()));
        return changed(Response.Status.OK, person);
    }

    /** Takes back. */
    @POST
    @Path("{position}/undo")
    @Operation(
            summary = "Take back my own last change of a position, made today",
            description = "A position given was then never held; one ended goes on; both halves of a move go together.")
    @APIResponse(responseCode = "200", description = "Taken back; all positions as they are now")
    @APIResponse(responseCode = "409", description = "Not mine, not of today, or something came after it")
    public Response undo(@PathParam("person") UUID person, @PathParam("position") UUID position) {
        caller.requireAny(Role.MANAGER);
        positions.takeBack(caller, new PersonId(person), new PositionId(position));
        return changed(Response.Status.OK, person);
    }

    /** Whoever ended the last position here may not see the person any more; then there is nothing to show. */
    private Response changed(Response.Status status, UUID person) {
        boolean visible = positions.isVisible(caller, new PersonId(person));
        return Response.status(visible ? status : Response.Status.NO_CONTENT)
                .entity(visible ? answer(person) : null)
                .header("Cache-Control", "no-store")
                .build();
    }

    private Held answer(UUID person) {
        return new Held(positions.of(caller, new PersonId(person)).stream()
                .map(OnePosition::of)
                .toList());
    }

    /** The answer. */
    public record Held(List<OnePosition> positions) {}

    /** A position on the wire; days are ISO 8601, until is the first day on which it is no longer held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OnePosition(
            String id,
            String unit,
            String unitCode,
            String unitName,
            String role,
            String from,
            @Nullable String until,
            String state,
            boolean changeable,
            boolean undoable,
            List<OneChange> history) {

        static OnePosition of(PositionSummary position) {
            return new OnePosition(
                    position.id().toString(),
                    position.unit().id().toString(),
                    position.unit().code(),
                    position.unit().name(),
                    position.role().code(),
                    position.from().toString(),
                    position.until() == null ? null : position.until().toString(),
                    position.state().name().toLowerCase(Locale.ROOT),
                    position.changeable(),
                    position.undoable(),
                    position.history().stream().map(OneChange::of).toList());
        }
    }

    /** One change of a position; by is the id of a person, missing when the platform did it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneChange(String kind, String day, @Nullable String by, String at) {

        static OneChange of(PositionEvent event) {
            return new OneChange(
                    event.kind().name().toLowerCase(Locale.ROOT),
                    event.day().toString(),
                    event.by() == null ? null : event.by().toString(),
                    event.at().toString());
        }
    }
}

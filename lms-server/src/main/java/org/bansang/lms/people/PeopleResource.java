package org.bansang.lms.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Registers and finds people, for those who serve a unit and only for its subtree.
 */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@SecurityRequirement(name = "bearer")
public class PeopleResource {

    private static final String PRIVATE = "no-store";

    @Inject
    Caller caller;

    @Inject
    RegistrationService registrations;

    @Inject
    PeopleSearchService people;

    @Inject
    CardService cards;

    @Inject
    Clock clock;

    /** Registers a villager. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a villager of a unit of mine",
            description = "The client chooses the id (UUID): sending the same registration again changes nothing, so "
                    + "that a lost answer is no harm. alike lists who might be the same person; it never refuses. "
                    + "account is WAITING while the sign-in server cannot be reached; nothing else is needed then.")
    @APIResponse(responseCode = "201", description = "Registered, now or before")
    @APIResponse(responseCode = "400", description = "Something is missing or not possible")
    @APIResponse(responseCode = "403", description = "The unit is not one of mine")
    @APIResponse(responseCode = "409", description = "Another person has this id, or the consent text was renewed")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegistrationForm.class)))
    public Response register(String body) {
        caller.requireAny(Serving.ROLES);
        Registration registration = RegistrationForm.read(body).registration(LocalDate.now(clock));
        List<Duplicate> alike = registrations.alike(caller, registration);
        PersonFile file = registrations.register(caller, registration);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", PRIVATE)
                .entity(new Registered(
                        file.id().toString(),
                        file.card().code(),
                        file.card().access(),
                        alike.stream().map(Alike::of).toList()))
                .build();
    }

    /** Finds people. */
    @GET
    @Operation(
            summary = "People of my units by name, card code or phone number",
            description = "query: part of a name, with or without tone marks, or the nine digits of a card, or a phone "
                    + "number; unit: a subtree of mine, all of mine without it; page counts from 0; size 1 to 200.")
    @APIResponse(responseCode = "200", description = "One page; more says whether another follows")
    public Response search(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        caller.requireAny(Serving.ROLES);
        UnitId in = unit == null ? null : new UnitId(RegistrationForm.uuid(unit, "unit"));
        PeopleSearchService.Found found = people.search(caller, new PeopleSearch(query, in, page, size));
        return Response.ok(new Page(page, size, found.more(), found.rows()))
                .header("Cache-Control", PRIVATE)
                .build();
    }

    /** Learning cards on paper. */
    @GET
    @Path("cards.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "Learning cards of people of mine as a PDF, eight on a sheet A4",
            description = "person may be repeated up to 80 times; who has no card is left out. The PIN is not on it.")
    @APIResponse(responseCode = "200", description = "The PDF; lang=vi (default) or en")
    public Response cards(
            @QueryParam("person") List<String> person, @QueryParam("lang") @DefaultValue("vi") String lang) {
        caller.requireAny(Serving.ROLES);
        List<PersonId> ids = person.stream()
                .map(id -> new PersonId(RegistrationForm.uuid(id, "person")))
                .toList();
        return Response.ok(cards.print(caller, ids, Texts.nearest(Locale.forLanguageTag(lang))))
                .header("Content-Disposition", "inline; filename=\"bansang-cards.pdf\"")
                .header("Cache-Control", PRIVATE)
                .build();
    }

    /** Replaces a lost card. */
    @POST
    @Path("{person}/card")
    @Operation(
            summary = "A new card for a person of mine",
            description =
                    "A card in force counts as lost from now on: its code stops working and sessions end. The new "
                            + "card needs a new PIN.")
    @APIResponse(responseCode = "201", description = "The new card")
    public Response card(@PathParam("person") UUID person) {
        caller.requireAny(Serving.ROLES);
        PersonFile file = cards.issue(caller, new PersonId(person));
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", PRIVATE)
                .entity(new NewCard(file.card().code(), file.card().access()))
                .build();
    }

    /** Makes a PIN. */
    @POST
    @Path("{person}/pin")
    @Operation(
            summary = "A new PIN for a person of mine",
            description = "Told in this answer and never again; the platform keeps it nowhere.")
    @APIResponse(responseCode = "201", description = "The PIN")
    @APIResponse(responseCode = "503", description = "The sign-in server cannot be reached; try again later")
    public Response pin(@PathParam("person") UUID person) {
        caller.requireAny(Serving.ROLES);
        Pin pin = cards.resetPin(caller, new PersonId(person));
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", PRIVATE)
                .entity(new NewPin(pin.reveal()))
                .build();
    }

    /** The answer of a registration. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Registered(String id, @Nullable String card, PersonFile.Access account, List<Alike> alike) {}

    /** Somebody who might be the same person; without an id where the caller may not open that person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alike(@Nullable String id, String displayName, String unitName, List<Duplicate.Sign> signs) {

        static Alike of(Duplicate duplicate) {
            return new Alike(
                    duplicate.open() ? duplicate.id().toString() : null,
                    duplicate.displayName(),
                    duplicate.unitName(),
                    List.copyOf(duplicate.signs()));
        }
    }

    /** One page of people; whether another follows. */
    public record Page(int page, int size, boolean more, List<PersonRow> rows) {}

    /** The answer of a new card. */
    public record NewCard(@Nullable String card, PersonFile.Access account) {}

    /** The answer of a new PIN. */
    public record NewPin(String pin) {}
}

package org.bansang.lms.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client who it acts for; open to everybody, because the learner app asks before it knows.
 */
@Path("/me")
@RequestScoped
public class MeResource {

    @Inject
    Caller caller;

    @Inject
    PeopleService people;

    @Inject
    PublicUrl publicUrl;

    /** Who the caller is, as a person sees it and as an xAPI actor. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who am I?", description = "signedIn is false for a guest.")
    public Response me() {
        Me me = caller instanceof Caller.SignedIn ? signedIn() : new Me(false, null, null, null, null, null);
        return Response.ok(me).header("Cache-Control", "no-store").build();
    }

    private Me signedIn() {
        PersonSummary person = people.me(caller);
        return new Me(
                true,
                person.id().toString(),
                person.displayName(),
                person.language(),
                caller.roleCodes().stream().sorted().toList(),
                Actor.of(publicUrl.value(), person.id().toString()));
    }

    /** The answer of {@code GET /api/me}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(
            boolean signedIn,
            @Nullable String personId,
            @Nullable String displayName,
            @Nullable String language,
            @Nullable List<String> roles,
            @Nullable Actor actor) {}

    /** An xAPI agent identified by an account; opaque, it carries no name and no mailbox. */
    public record Actor(String objectType, AgentAccount account) {

        static Actor of(String homePage, String name) {
            return new Actor("Agent", new AgentAccount(homePage, name));
        }
    }

    /** The account of an xAPI agent. */
    public record AgentAccount(String homePage, String name) {}
}

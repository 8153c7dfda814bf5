package org.bansang.lms.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bansang.content.pack.PackSchema;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.web.Caching;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What a pack looks like, for programs of others that read or make one; open to everybody, as the packs are.
 */
@Path("schemas/pack/1")
@RequestScoped
public class PackSchemasResource {

    @Context
    Request request;

    /** The schema of the manifest or of a kind of part; the number in the address is that of the pack's format. */
    @GET
    @Path("{name}")
    @Produces("application/schema+json")
    @Operation(
            summary = "The JSON Schema (draft 2020-12) of the manifest of a pack, or of one kind of part",
            description = "name: manifest, facts, lesson, quiz, practice or observed-task")
    public Response schema(@PathParam("name") String name) {
        byte[] schema = PackSchema.of(name)
                .orElseThrow(() -> new NotFoundException("There is no schema of that name."))
                .bytes();
        return Caching.revalidated(request, UUID.nameUUIDFromBytes(schema).toString(), () -> schema);
    }
}

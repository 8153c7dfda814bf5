package org.bansang.lms.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bansang.lms.shared.web.Caching;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The catalogue and the packs, open to everybody; packs and parts are addressed by hash and kept by browsers for good.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoursesResource {

    @Inject
    CourseService courses;

    @Context
    Request request;

    /** What can be learned now. */
    @GET
    @Path("courses")
    @Operation(summary = "The catalogue: every published course with its live version and its size")
    public Response catalogue() {
        String tag = Caching.tag(courses.livePacks());
        return Caching.revalidated(request, tag, () -> new Catalogue(courses.catalogue()));
    }

    /** The table of contents of a version. */
    @GET
    @Path("packs/{pack}")
    @Operation(summary = "The manifest of a course version; its SHA-256 is the id")
    public Response manifest(@PathParam("pack") String pack) {
        byte[] manifest = courses.manifestBytes(pack);
        return Caching.immutable(request, pack, () -> manifest);
    }

    /** One activity in one language, or the facts of a language. */
    @GET
    @Path("parts/{hash}")
    @Operation(summary = "A part of a course version; its SHA-256 is the id")
    public Response part(@PathParam("hash") String hash) {
        byte[] part = courses.partBytes(hash);
        return Caching.immutable(request, hash, () -> part);
    }

    /** The answer of {@code GET /api/courses}. */
    public record Catalogue(List<CatalogueEntry> courses) {}
}

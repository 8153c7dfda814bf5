package org.bansang.lms.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Caching;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/**
 * The caller's own courses.
 */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ProgressResource {

    @Inject
    Caller caller;

    @Inject
    ProgressService progress;

    @Inject
    ProjectionRunner projection;

    @Context
    Request request;

    /** Begins a course. */
    @PUT
    @Path("enrolments/{course}")
    @Operation(summary = "Begin a course; beginning it again changes nothing")
    public Response enrol(@PathParam("course") String course) {
        progress.enrol(caller, courseId(course));
        projection.catchUp();
        return Response.noContent().build();
    }

    /** Everything begun. */
    @GET
    @Path("progress")
    @Operation(summary = "All courses I have begun, up to my latest statement")
    public Response all() {
        LearnerProgress mine = progress.mine(caller);
        return Caching.personal(request, mine, () -> mine);
    }

    /** One course. */
    @GET
    @Path("progress/{course}")
    @Operation(summary = "One course I have begun, up to my latest statement")
    public Response one(@PathParam("course") String course) {
        LearnerProgress.Course mine = progress.mine(caller, courseId(course));
        return Caching.personal(request, mine, () -> mine);
    }

    private static CourseId courseId(String text) {
        try {
            return new CourseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no course " + text + ".");
        }
    }
}

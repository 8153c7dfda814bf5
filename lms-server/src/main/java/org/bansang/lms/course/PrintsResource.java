package org.bansang.lms.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.bansang.content.render.Form;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Versions of courses as files to print.
 */
@Path("/packs/{pack}/prints")
@RequestScoped
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class PrintsResource {

    @Inject
    Caller caller;

    @Inject
    PrintService prints;

    /** One file. */
    @GET
    @Path("{form}")
    @Produces("application/pdf")
    @Operation(
            summary = "A version of a course as a PDF: handbook, flipchart or script",
            description =
                    "language: one of the course's languages. It is made when it is asked for, which takes seconds; "
                            + "facts past their review on this day are marked in it.")
    @APIResponse(responseCode = "403", description = "I am neither a trainer nor a reviewer")
    @APIResponse(responseCode = "404", description = "There is no such version, form or language")
    public Response print(
            @PathParam("pack") String pack,
            @PathParam("form") String form,
            @QueryParam("language") @DefaultValue("vi") String language) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Form wanted =
                Form.of(form).orElseThrow(() -> new NotFoundException("A course is not printed as " + form + "."));
        CoursePrint print = prints.print(caller, pack, wanted, language);
        return Response.ok(print.pdf())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + print.fileName() + "\"")
                .build();
    }
}

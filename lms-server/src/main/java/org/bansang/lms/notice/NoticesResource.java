package org.bansang.lms.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/**
 * One's own notices, for programs and the learner app.
 */
@Path("/me/notices")
@RequestScoped
@SecurityRequirement(name = "bearer")
public class NoticesResource {

    @Inject
    Caller caller;

    @Inject
    NoticeService service;

    /** One page, the latest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "My notices, the latest first",
            description = "lang is vi or en; page counts from 0; size 1 to 200. link is below the public address.")
    public Response page(
            @QueryParam("lang") @DefaultValue("vi") String language,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Locale locale = Texts.nearest(Locale.forLanguageTag(language));
        List<Notice> rows = service.mine(caller, locale, (long) page * size, size);
        Page answer = new Page(service.countMine(caller), service.unread(caller), page, size, rows);
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    /** Notes that it was read. */
    @PUT
    @Path("/{id}/read")
    @Operation(summary = "I have read it", description = "Again changes nothing.")
    public void read(@PathParam("id") String id) {
        caller.requirePerson();
        service.read(caller, noticeId(id));
    }

    private static NoticeId noticeId(String text) {
        try {
            return new NoticeId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such notice.");
        }
    }

    /**
     * One page.
     *
     * @param total how many there are altogether
     * @param unread how many of them are not read yet
     */
    public record Page(long total, long unread, int page, int size, List<Notice> rows) {}
}

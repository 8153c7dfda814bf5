package org.bansang.lms.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a unit's people, page by page, for its managers.
 */
@Path("/units/{unit}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class UnitProgressResource {

    @Inject
    Caller caller;

    @Inject
    UnitProgressService service;

    /** One page. */
    @GET
    @Operation(
            summary = "People of a unit's subtree and how far they are with a course",
            description = "sort: name, unit, progress or last_activity, with a leading minus for descending; "
                    + "state: not_started, learning or completed; page counts from 0; size 1 to 200. Of a unit with "
                    + "more than 20000 people only the first 1000 that match are listed; more says so.")
    public Page page(
            @PathParam("unit") String unit,
            @QueryParam("course") @Nullable String course,
            @QueryParam("query") @DefaultValue("") String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        caller.requirePerson();
        UnitProgressQuery query = new UnitProgressQuery(
                new UnitId(uuid(unit, "unit")),
                new CourseId(uuid(course, "course")),
                text,
                state == null ? null : constant(State.class, state),
                constant(SortBy.class, sort.startsWith("-") ? sort.substring(1) : sort),
                !sort.startsWith("-"));
        UnitProgressService.Slice slice = service.slice(caller, query, (long) page * size, size);
        return new Page(slice.count().people(), slice.count().more(), page, size, slice.rows());
    }

    private static UUID uuid(@Nullable String value, String name) {
        try {
            return UUID.fromString(String.valueOf(value));
        } catch (IllegalArgumentException e) {
            throw new InvalidException(name + " must be a UUID.");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("'" + value + "' is not one of the values this parameter takes.");
        }
    }

    /**
     * One page of rows.
     *
     * @param total how many people the query finds
     * @param more whether there are more than total says; the list ends there
     */
    public record Page(long total, boolean more, int page, int size, List<UnitProgressRow> rows) {}
}

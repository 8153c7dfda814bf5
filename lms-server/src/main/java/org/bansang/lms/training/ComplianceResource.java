package org.bansang.lms.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands with its mandatory training, for its managers.
 */
@Path("/units/{unit}/compliance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class ComplianceResource {

    @Inject
    Caller caller;

    @Inject
    ComplianceService service;

    /** The unit and its direct parts. */
    @GET
    @Operation(
            summary =
                    "A unit and its direct parts: how many assignments, how many of them complete, overdue, due soon, open",
            description =
                    "programme: one programme, a closed one as it stood when it was closed; role: only programmes for this role; "
                            + "on: as it stood at the end of that day, yyyy-mm-dd. The unit itself comes first, with what it answers for "
                            + "without its parts; then each part, whose total counts what lies below it and whose own does "
                            + "not. divided: ask this part for its own parts. Villages are listed only where something is "
                            + "assigned.")
    public Response report(
            @PathParam("unit") String unit,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("role") @Nullable String role,
            @QueryParam("on") @Nullable String on) {
        caller.requirePerson();
        AskedCompliance asked = new AskedCompliance(unit, programme, role, null, on, "", "name");
        ComplianceReport report = service.report(caller, asked.query());
        List<Part> parts = report.parts().stream().map(Part::of).toList();
        Report answer = new Report(
                report.unit().id().toString(),
                report.unit().name(),
                report.day().toString(),
                report.now(),
                Counts.of(report.total()),
                parts);
        return personal(answer);
    }

    /** One page of people. */
    @GET
    @Path("/people")
    @Operation(
            summary = "Assignments of a unit and its parts, page by page, with the names of their people",
            description =
                    "programme, role, on: as for the report; state: upcoming, open, due-soon, overdue or complete; "
                            + "query: part of a name; sort: name or due, with a leading minus for descending; page counts from 0; "
                            + "size 1 to 200; no page begins after row 20000, the export holds everything. "
                            + "more: there are more rows than total says.")
    public Response people(
            @BeanParam Narrowing narrowing,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        caller.requirePerson();
        ComplianceQuery query = narrowing.by(sort).query();
        ComplianceService.Listing found = service.page(caller, query, (long) page * size, size);
        return personal(new Page(
                found.count().rows(),
                found.count().more(),
                page,
                size,
                found.rows().stream().map(PersonRow::of).toList()));
    }

    /** Which people of which unit, in the words of an address; lists and files understand the same. */
    public static class Narrowing {

        @PathParam("unit")
        String unit = "";

        @QueryParam("programme")
        @Nullable
        String programme;

        @QueryParam("role")
        @Nullable
        String role;

        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("on")
        @Nullable
        String on;

        @QueryParam("query")
        @DefaultValue("")
        String text = "";

        AskedCompliance by(String sort) {
            return new AskedCompliance(unit, programme, role, state, on, text, sort);
        }
    }

    private static Response personal(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    /**
     * A report.
     *
     * @param on the day it is about, ISO date
     * @param now whether it is about this moment
     */
    public record Report(String unitId, String unitName, String on, boolean now, Counts total, List<Part> parts) {}

    /** Counts with the share of complete ones in a hundred, rounded down. */
    public record Counts(int assigned, int complete, int overdue, int dueSoon, int open, int upcoming, int share) {

        static Counts of(ComplianceCounts counts) {
            return new Counts(
                    counts.assigned(),
                    counts.complete(),
                    counts.overdue(),
                    counts.dueSoon(),
                    counts.open(),
                    counts.upcoming(),
                    counts.share());
        }
    }

    /**
     * One unit; path is a prefix of the paths of its parts.
     *
     * @param divided whether parts of it answer for something
     */
    public record Part(
            String unitId,
            String code,
            String kind,
            String name,
            String path,
            boolean divided,
            Counts own,
            Counts total) {

        static Part of(UnitCompliance part) {
            UnitSummary unit = part.unit();
            return new Part(
                    unit.id().toString(),
                    unit.code(),
                    unit.kind().name(),
                    unit.name(),
                    unit.path(),
                    part.divided(),
                    Counts.of(part.own()),
                    Counts.of(part.total()));
        }
    }

    /**
     * One page.
     *
     * @param more whether there are more rows than total says
     */
    public record Page(long total, boolean more, int page, int size, List<PersonRow> rows) {}

    /**
     * One assignment of one person.
     *
     * @param dueOn ISO date
     * @param completedOn ISO date, in Vietnam
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonRow(
            String personId,
            String name,
            String unitCode,
            String unitName,
            String programmeId,
            String programme,
            AssignmentState state,
            String dueOn,
            @Nullable String completedOn) {

        static PersonRow of(ComplianceRow row) {
            return new PersonRow(
                    row.personId(),
                    row.name(),
                    row.unitCode(),
                    row.unitName(),
                    row.programmeId(),
                    row.programme(),
                    row.state(),
                    row.dueOn().toString(),
                    row.completedOn() == null ? null : row.completedOn().toString());
        }
    }
}

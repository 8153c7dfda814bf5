package org.bansang.lms.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Imports officials from a CSV file: a dry run that tells everything, and then exactly that or nothing.
 */
@Path("/people/import")
@RequestScoped
@Tag(name = "positions")
@SecurityRequirement(name = "bearer")
public class RosterResource {

    private static final String CSV = "text/csv";

    @Inject
    Caller caller;

    @Inject
    RosterService rosters;

    /** Tells, or does. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import officials and their positions",
            description =
                    "Body: CSV in UTF-8 with the columns login, unit_code and role, and optionally display_name, "
                            + "email, valid_from, valid_to, language; at most 20,000 rows and 5 MB. With dry-run=true it changes "
                            + "nothing and answers with every change, every bad row and a fingerprint; without it, the fingerprint "
                            + "of a dry run is needed, and exactly what that one showed is done in one transaction. lang=vi or en.")
    @APIResponse(responseCode = "200", description = "What would change, or what was changed")
    @APIResponse(
            responseCode = "409",
            description = "conflict: a row cannot be taken; outdated: something changed since the dry run")
    public Response roster(
            @QueryParam("dry-run") @DefaultValue("false") boolean dryRun,
            @QueryParam("fingerprint") @Nullable String fingerprint,
            @QueryParam("lang") @DefaultValue("vi") String lang,
            byte[] body) {
        caller.requireAny(Role.MANAGER);
        Locale language = Texts.nearest(Locale.forLanguageTag(lang));
        if (!dryRun && fingerprint == null) {
            throw new InvalidException("The fingerprint of a dry run is needed; ask for one with dry-run=true.");
        }
        RosterPlan plan = fingerprint == null || dryRun
                ? rosters.dryRun(caller, body)
                : rosters.carryOut(caller, body, fingerprint, people -> {});
        return Response.ok(Answer.of(plan, !dryRun, language))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A file to begin with. */
    @GET
    @Path("template.csv")
    @Produces(CSV)
    @Operation(
            summary = "A template for the import, which Excel opens with its accents",
            description = "lang=vi or en.")
    @APIResponse(responseCode = "200", description = "CSV in UTF-8 with a byte order mark")
    public Response template(@QueryParam("lang") @DefaultValue("vi") String lang) {
        caller.requireAny(Role.MANAGER);
        return Response.ok(RosterTemplate.csv(Texts.nearest(Locale.forLanguageTag(lang))))
                .type(CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bansang-officials.csv\"")
                .build();
    }

    /** The answer: what is changed or would be, and what is wrong. */
    public record Answer(
            boolean done,
            String fingerprint,
            int rows,
            int unchanged,
            List<OneChange> changes,
            List<OneProblem> problems) {

        static Answer of(RosterPlan plan, boolean done, Locale language) {
            return new Answer(
                    done,
                    plan.fingerprint(),
                    plan.rows(),
                    plan.unchanged(),
                    plan.changes().stream()
                            .map(one -> OneChange.of(one, language))
                            .toList(),
                    plan.problems().stream()
                            .map(one -> new OneProblem(one.line(), one.word(), one.sentence(language)))
                            .toList());
        }
    }

    /** One change; before and after are names of persons or units, or e-mail addresses. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record OneChange(
            int line,
            String kind,
            String login,
            String name,
            @Nullable String role,
            String before,
            String after,
            @Nullable String from,
            @Nullable String until,
            String sentence) {

        static OneChange of(RosterChange change, Locale language) {
            return new OneChange(
                    change.line(),
                    change.kind().word(),
                    change.login(),
                    change.name(),
                    change.role() == null ? null : change.role().code(),
                    change.before(),
                    change.after(),
                    change.from() == null ? null : change.from().toString(),
                    change.until() == null ? null : change.until().toString(),
                    change.sentence(language));
        }
    }

    /** A row that cannot be taken. */
    public record OneProblem(int line, String reason, String sentence) {}
}

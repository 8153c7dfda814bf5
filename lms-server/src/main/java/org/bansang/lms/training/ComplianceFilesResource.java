package org.bansang.lms.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Texts;
import org.bansang.lms.training.ComplianceResource.Narrowing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The people of a compliance report as files, written row by row while they are read. Who may have them is decided
 * first; then the whole file is made on disk and only then sent. So a failure in the middle never passes for a whole
 * file, and a slow line holds neither a connection to the database nor its snapshot.
 */
@Path("/units/{unit}")
@RequestScoped
@Tag(name = "training")
@SecurityRequirement(name = "bearer")
public class ComplianceFilesResource {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Caller caller;

    @Inject
    ComplianceService service;

    /** For any program. */
    @GET
    @Path("/compliance.csv")
    @Produces(CSV)
    @Operation(
            summary = "All assignments of a unit and its parts as CSV",
            description =
                    "For other programs: UTF-8 with byte order mark, commas whatever the country; parameters as for the people of the report; lang is vi or en. "
                            + "Cells that a spreadsheet would calculate begin with an apostrophe.")
    public Response csv(@BeanParam Narrowing narrowing, @QueryParam("lang") @DefaultValue("vi") String language) {
        return file(narrowing.by("name"), language, "csv", CsvSheet::new, CSV);
    }

    /** For spreadsheets. */
    @GET
    @Path("/compliance.xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "All assignments of a unit and its parts as XLSX",
            description = "Parameters as for the people of the report; lang is vi or en. "
                    + "Cells that a spreadsheet would calculate begin with an apostrophe.")
    public Response xlsx(@BeanParam Narrowing narrowing, @QueryParam("lang") @DefaultValue("vi") String language) {
        return file(narrowing.by("name"), language, "xlsx", XlsxSheet::new, XLSX);
    }

    private interface Format {
        ComplianceSheet begin(OutputStream out, Locale language) throws IOException;
    }

    private Response file(AskedCompliance asked, String tag, String ending, Format format, String type) {
        caller.requirePerson();
        Locale language = Texts.nearest(Locale.forLanguageTag(tag));
        ComplianceExport granted = service.export(caller, asked.query());
        StreamingOutput body = out -> write(granted, format, out, language);
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + granted.fileName(language, ending) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Nothing is sent before everything is there: what fails until then is refused like any other request. */
    private void write(ComplianceExport granted, Format format, OutputStream out, Locale language) throws IOException {
        try (NamelessFile file = NamelessFile.create()) {
            ComplianceSheet sheet = format.begin(file.output(), language);
            service.write(granted, sheet::row);
            sheet.end();
            file.copyTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package org.bansang.lms.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.content.paper.QrCode;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Caching;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A person's own certificates: as data for the learner app, as paper, and as the QR code to show on the phone.
 */
@Path("/me/certificates")
@RequestScoped
@Tag(name = "certificates")
@SecurityRequirement(name = "bearer")
public class CertificatesResource {

    private static final String PERSONAL = "private, no-cache";

    @Inject
    Caller caller;

    @Inject
    CredentialService credentials;

    @Context
    Request request;

    /** All of the caller's certificates. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "My certificates, the newest first")
    @APIResponse(responseCode = "200", description = "The certificates; an empty list when there is none yet")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response mine() {
        Certificates mine = new Certificates(credentials.mine(caller));
        return Caching.personal(request, mine, () -> mine);
    }

    /** One certificate. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One of my certificates")
    @APIResponse(responseCode = "200", description = "The certificate")
    @APIResponse(responseCode = "404", description = "I have no such certificate")
    public Response one(@PathParam("id") UUID id) {
        Certificate certificate = credentials.one(caller, new CredentialId(id));
        return Caching.personal(request, certificate, () -> certificate);
    }

    /** One certificate on paper. */
    @GET
    @Path("{id}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "One of my certificates as a PDF, one page A4")
    @APIResponse(responseCode = "200", description = "The PDF; lang=vi (default) or en says which language comes first")
    @APIResponse(responseCode = "404", description = "I have no such certificate")
    public Response paper(@PathParam("id") UUID id, @QueryParam("lang") @DefaultValue("vi") String lang) {
        Certificate certificate = credentials.one(caller, new CredentialId(id));
        return Response.ok(CertificatePdf.of(certificate, language(lang)))
                .header("Content-Disposition", "inline; filename=\"bansang-" + id + ".pdf\"")
                .header("Cache-Control", PERSONAL)
                .build();
    }

    /** The QR code of one certificate. */
    @GET
    @Path("{id}.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The QR code of one of my certificates as a picture")
    @APIResponse(responseCode = "200", description = "The picture; it leads to the verification page")
    @APIResponse(responseCode = "404", description = "I have no such certificate")
    public Response code(@PathParam("id") UUID id, @QueryParam("lang") @DefaultValue("vi") String lang) {
        Certificate certificate = credentials.one(caller, new CredentialId(id));
        String svg = QrCode.of(certificate.verifyUrl()).svg(Texts.get(language(lang), "credential.qr"));
        return Caching.personal(request, svg, () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Locale language(String lang) {
        return Texts.nearest(Locale.forLanguageTag(lang));
    }

    /** The answer of {@code GET /api/me/certificates}. */
    public record Certificates(List<Certificate> certificates) {}
}

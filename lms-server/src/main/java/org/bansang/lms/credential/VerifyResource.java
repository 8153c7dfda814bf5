package org.bansang.lms.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.web.PageLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Lets other systems ask, without an account, what the verification page tells people.
 */
@Path("/verify")
@RequestScoped
@Tag(name = "certificates")
public class VerifyResource {

    @Inject
    CredentialService credentials;

    @Context
    HttpServletRequest request;

    /** Whether a certificate is genuine. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Is this certificate genuine?",
            description = "valid: issued by this platform and unchanged. unknown: not in the register, or signed by "
                    + "somebody else. tampered: unreadable, or not what was signed. Texts come in Vietnamese or English "
                    + "(lang, else Accept-Language).")
    @APIResponse(responseCode = "200", description = "The answer; credential only when valid")
    @APIResponse(responseCode = "400", description = "More than 4096 characters")
    public Response verify(
            @Parameter(description = "The compact JWS from the QR code, or the whole address in it")
                    @QueryParam("credential")
                    @DefaultValue("")
                    String credential) {
        Verification verification = credentials.verify(credential);
        String language = PageLanguage.of(request).getLanguage();
        Certificate certificate = verification.certificate();
        Shown shown = certificate == null ? null : Shown.of(certificate, language);
        return Response.ok(new Answer(verification.status(), shown))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The answer of {@code GET /api/verify}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(Verification.Status status, @Nullable Shown credential) {}

    /**
     * What a valid certificate says, in one language.
     *
     * @param issuedOn ISO date in Vietnam
     */
    public record Shown(
            UUID id, String title, String name, String course, String issuedOn, List<Check> checks, String note) {

        static Shown of(Certificate certificate, String language) {
            return new Shown(
                    certificate.id(),
                    Certificate.in(language, certificate.title()),
                    certificate.name(),
                    Certificate.in(language, certificate.courseTitle()),
                    LocalDate.ofInstant(certificate.issuedAt(), TimeSource.VIETNAM)
                            .toString(),
                    certificate.skills().stream()
                            .map(skill -> new Check(Certificate.in(language, skill.text()), skill.means()))
                            .toList(),
                    Certificate.in(language, certificate.note()));
        }
    }

    /** A skill and by what means it was checked. */
    public record Check(String skill, List<Means> means) {}
}

package org.bansang.lms.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.bansang.lms.shared.security.Caller;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Makes the caller of whatever the container verified in this request; resources and views inject a {@link Caller}.
 */
@RequestScoped
public class CallerOfRequest {

    private static final String AUTH_TIME = "auth_time";

    @Inject
    HttpServletRequest request;

    @Inject
    PeopleService people;

    private @Nullable Caller caller;

    /** The caller, looked up once a request. */
    @Produces
    public Caller caller() {
        if (caller == null) {
            caller = lookUp();
        }
        return caller;
    }

    private Caller lookUp() {
        boolean verified = request.getUserPrincipal() != null
                && request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext;
        if (!verified) {
            return new Caller.Anonymous();
        }
        OidcSecurityContext context = (OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName());
        Caller found = people.identify(identity(context));
        if (found instanceof Caller.Anonymous) {
            endSession();
        }
        return found;
    }

    /** Else the door would take the browser for signed in and never ask for the new PIN. */
    private void endSession() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Identity identity(OidcSecurityContext context) {
        var token = context.getToken();
        String login = text(token.getClaimValueAsString(IDToken.PREFERRED_USERNAME), token.getSubject());
        String name = text(token.getClaimValueAsString(IDToken.NAME), login);
        String language = text(token.getClaimValueAsString(IDToken.LOCALE), "vi");
        return new Identity(token.getSubject(), login, name, language, Instant.ofEpochSecond(signedInAt(token)));
    }

    /** When the password was given; a token that does not say counts from its own making. */
    private static long signedInAt(AccessToken token) {
        return switch (token.getClaimValue(AUTH_TIME)) {
            case Number seconds -> seconds.longValue();
            case JsonNumber seconds -> seconds.longValue();
            case null, default -> token.getIssuedAt() == null ? 0 : token.getIssuedAt();
        };
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}

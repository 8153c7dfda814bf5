package org.bansang.lms.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.bansang.lms.shared.security.Caller;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Makes the caller of whatever the container verified in this request; resources and views inject a {@link Caller}.
 */
@RequestScoped
public class CallerOfRequest {

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
        return people.identify(identity(context));
    }

    private static Identity identity(OidcSecurityContext context) {
        var token = context.getToken();
        String login = text(token.getClaimValueAsString(IDToken.PREFERRED_USERNAME), token.getSubject());
        String name = text(token.getClaimValueAsString(IDToken.NAME), login);
        return new Identity(token.getSubject(), login, name, text(token.getClaimValueAsString(IDToken.LOCALE), "vi"));
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}

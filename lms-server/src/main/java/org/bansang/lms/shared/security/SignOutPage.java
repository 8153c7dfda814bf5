package org.bansang.lms.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.bansang.lms.shared.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends the session here and at the identity provider, so that the next person on a shared phone starts as nobody. Only
 * a form of our own pages can ask for it.
 */
@WebServlet("/sign-out")
public class SignOutPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int HOURS_TO_REMEMBER = 12;
    private static final String CARD = "/card/";

    @Inject
    transient IdentityProvider identityProvider;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(publicUrl.value() + "/learn/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!fromOwnPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean signedIn = request.getUserPrincipal() != null;
        String idToken = idToken(request);
        String back = back(request.getParameter("to"));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        boolean endThere = signedIn && identityProvider.answers();
        if (endThere) {
            response.sendRedirect(identityProvider.endSessionAddress(idToken, back));
        } else {
            response.addCookie(SignInCookie.of(SignInPage.ASK_AGAIN, "yes", HOURS_TO_REMEMBER * 3600, publicUrl));
            response.sendRedirect(back);
        }
    }

    /** Where the next person goes on: with the card in hand, or at the first page. */
    private String back(@Nullable String to) {
        return Optional.ofNullable(to)
                .filter(path -> path.startsWith(CARD))
                .flatMap(path -> CardCode.read(path.substring(CARD.length())))
                .map(card -> card.address(publicUrl.value()))
                .orElse(publicUrl.value() + "/learn/");
    }

    private boolean fromOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(publicUrl.origin());
    }

    private static @Nullable String idToken(HttpServletRequest request) {
        return request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context
                ? context.getIDTokenString()
                : null;
    }
}

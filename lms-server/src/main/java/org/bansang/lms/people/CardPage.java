package org.bansang.lms.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.SignInPage;
import org.bansang.lms.shared.web.PageLanguage;
import org.bansang.lms.shared.web.PublicUrl;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Where the QR code of a learning card leads, from any phone's own camera as well as from the learner app: to the PIN.
 * It judges the form of the code only, so that nobody learns here which cards exist; and on a shared phone nobody goes
 * on under the name of the person before.
 */
@WebServlet("/card/*")
public class CardPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CallerOfRequest caller;

    @Inject
    transient PeopleService people;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        CardView view = new CardView(PageLanguage.of(request));
        Optional<CardCode> card = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(CardCode::read);
        if (card.isEmpty()) {
            show(response, HttpServletResponse.SC_NOT_FOUND, view.unreadable());
        } else if (caller.caller() instanceof Caller.SignedIn somebody) {
            whileSignedIn(request, response, card.get(), view, somebody);
        } else {
            response.sendRedirect(publicUrl.value() + signIn(request, card.get()));
        }
    }

    private void whileSignedIn(
            HttpServletRequest request,
            HttpServletResponse response,
            CardCode card,
            CardView view,
            Caller.SignedIn somebody)
            throws IOException {
        if (card.value().equals(login(request))) {
            response.sendRedirect(publicUrl.value() + SignInPage.target(request.getParameter("to")));
        } else {
            String name = people.me(somebody).displayName();
            show(response, HttpServletResponse.SC_OK, view.somebodyElse(name, card));
        }
    }

    private static String signIn(HttpServletRequest request, CardCode card) {
        Locale language = PageLanguage.of(request);
        String to = URLEncoder.encode(SignInPage.target(request.getParameter("to")), StandardCharsets.UTF_8);
        return "/sign-in?card=" + card.value() + "&lang=" + language.getLanguage() + "&to=" + to;
    }

    private static String login(HttpServletRequest request) {
        return request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context
                ? String.valueOf(context.getToken().getClaimValueAsString(IDToken.PREFERRED_USERNAME))
                : "";
    }

    private static void show(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }
}

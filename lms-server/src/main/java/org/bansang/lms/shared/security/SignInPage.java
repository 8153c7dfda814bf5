package org.bansang.lms.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.web.PageLanguage;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The door to signing in. It asks first whether the identity provider answers, so that a person reads a sentence and
 * not a browser's connection error; the path below it is the only one the container protects.
 */
@WebServlet({"/sign-in", "/sign-in/continue"})
public class SignInPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Template UNAVAILABLE = Template.of(SignInPage.class, "sign-in-unavailable.mustache");
    private static final String OTHERWISE = "/learn/";

    @Inject
    transient IdentityProvider identityProvider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = target(request.getParameter("to"));
        if (request.getUserPrincipal() != null) {
            response.sendRedirect(target);
        } else if (identityProvider.answers()) {
            response.sendRedirect("/sign-in/continue?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        } else {
            unavailable(request, response, target);
        }
    }

    /** Only paths of our own are followed; anything else leads to the learner app. */
    static String target(@Nullable String wanted) {
        if (wanted == null) {
            return OTHERWISE;
        }
        boolean own = wanted.startsWith("/learn/") || wanted.equals("/desk") || wanted.startsWith("/desk/");
        return own && wanted.chars().noneMatch(c -> c < ' ' || c == '\\') ? wanted : OTHERWISE;
    }

    private static void unavailable(HttpServletRequest request, HttpServletResponse response, String target)
            throws IOException {
        Locale locale = PageLanguage.of(request);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "60");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(UNAVAILABLE.render(Map.of(
                        "lang", locale.getLanguage(),
                        "title", Texts.get(locale, "shared.sign-in-unavailable.title"),
                        "text", Texts.get(locale, "shared.sign-in-unavailable.text"),
                        "kept", Texts.get(locale, "shared.sign-in-unavailable.kept"),
                        "retry", Texts.get(locale, "shared.sign-in-unavailable.retry"),
                        "guest", Texts.get(locale, "shared.sign-in-unavailable.guest"),
                        "to", URLEncoder.encode(target, StandardCharsets.UTF_8))));
    }
}

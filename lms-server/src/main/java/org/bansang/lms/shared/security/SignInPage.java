package org.bansang.lms.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.bansang.lms.shared.web.PageLanguage;
import org.bansang.lms.shared.web.PublicUrl;
import org.bansang.lms.shared.web.Template;
import org.bansang.lms.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The door to signing in. It asks first whether the identity provider answers, so that a person reads a sentence and
 * not a browser's connection error; the path below it is the only one the container protects. Where the person wanted
 * to go waits in a cookie, because the code flow comes back without its query.
 */
@WebServlet({"/sign-in", "/sign-in/continue"})
public class SignInPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Template UNAVAILABLE = Template.of(SignInPage.class, "sign-in-unavailable.mustache");
    private static final String OTHERWISE = "/learn/";
    private static final String TARGET = "sign-in-target";
    private static final int MINUTES_TO_SIGN_IN = 30;

    @Inject
    transient IdentityProvider identityProvider;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() != null) {
            response.addCookie(targetCookie("", 0));
            String asked = request.getParameter("to");
            response.sendRedirect(target(asked == null ? remembered(request) : asked));
            return;
        }
        String target = target(request.getParameter("to"));
        if (identityProvider.answers()) {
            response.addCookie(
                    targetCookie(URLEncoder.encode(target, StandardCharsets.UTF_8), MINUTES_TO_SIGN_IN * 60));
            response.sendRedirect(
                    "/sign-in/continue?ui_locales=" + PageLanguage.of(request).getLanguage());
        } else {
            unavailable(request, response, target);
        }
    }

    private Cookie targetCookie(String value, int seconds) {
        Cookie cookie = new Cookie(TARGET, value);
        cookie.setPath("/sign-in");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.value().startsWith("https:"));
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(TARGET)) {
                return decoded(cookie.getValue());
            }
        }
        return null;
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
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

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
import java.util.Optional;
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

    /** Set when a sign-out could not reach the identity provider: the next person must not inherit its session. */
    static final String ASK_AGAIN = "sign-in-again";

    private static final int MINUTES_TO_SIGN_IN = 30;

    @Inject
    transient IdentityProvider identityProvider;

    @Inject
    transient PublicUrl publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() != null) {
            arrived(request, response);
            return;
        }
        String target = target(request.getParameter("to"));
        Optional<CardCode> card = card(request);
        if (!identityProvider.answers()) {
            unavailable(request, response, target, card);
            return;
        }
        response.addCookie(SignInCookie.of(TARGET, encoded(target), MINUTES_TO_SIGN_IN * 60, publicUrl));
        String door = publicUrl.value() + "/sign-in/continue?ui_locales="
                + PageLanguage.of(request).getLanguage();
        String again = remembered(request, ASK_AGAIN) == null ? "" : "&prompt=login";
        response.sendRedirect(card.map(code -> withCard(code, door)).orElse(door + again));
    }

    /**
     * Whoever comes with a card must show its PIN: a session of somebody else that the identity provider still has is
     * ended on the way, after asking; where there is none it sends the browser straight on.
     */
    private String withCard(CardCode card, String door) {
        String back = door + "&prompt=login&login_hint=" + card.value();
        return identityProvider.endSessionAddress(null, back);
    }

    private static Optional<CardCode> card(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("card")).flatMap(CardCode::read);
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addCookie(SignInCookie.of(TARGET, "", 0, publicUrl));
        response.addCookie(SignInCookie.of(ASK_AGAIN, "", 0, publicUrl));
        String asked = request.getParameter("to");
        response.sendRedirect(publicUrl.value() + target(asked == null ? remembered(request, TARGET) : asked));
    }

    private static @Nullable String remembered(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
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
    public static String target(@Nullable String wanted) {
        if (wanted == null) {
            return OTHERWISE;
        }
        boolean own = wanted.startsWith("/learn/") || wanted.equals("/desk") || wanted.startsWith("/desk/");
        return own && wanted.chars().noneMatch(c -> c < ' ' || c == '\\') ? wanted : OTHERWISE;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void unavailable(
            HttpServletRequest request, HttpServletResponse response, String target, Optional<CardCode> card)
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
                        "to", encoded(target),
                        "card", card.map(CardCode::value).orElse(""))));
    }
}

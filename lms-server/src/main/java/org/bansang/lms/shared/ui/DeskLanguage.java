package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.bansang.lms.shared.web.Texts;

/**
 * The language somebody chose for the desk, kept in the browser: Vietnamese until another one is chosen.
 */
final class DeskLanguage {

    private static final String COOKIE = "bansang-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private DeskLanguage() {}

    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Texts.nearest(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElse(Texts.VIETNAMESE);
    }

    /** Loads the page anew in that language; the address holds what the person was looking at. */
    static void choose(UI ui, Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        ui.getPage().reload();
    }
}

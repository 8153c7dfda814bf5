package org.bansang.lms.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Which language a public page speaks: the one asked for by {@code lang}, else Vietnamese unless the browser prefers
 * English.
 */
public final class PageLanguage {

    private PageLanguage() {}

    /** The language for this request. */
    public static Locale of(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            return Texts.nearest(Locale.forLanguageTag(asked));
        }
        return request.getHeader("Accept-Language") == null ? Texts.VIETNAMESE : Texts.nearest(request.getLocale());
    }
}

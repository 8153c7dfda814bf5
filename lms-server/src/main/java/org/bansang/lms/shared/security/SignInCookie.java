package org.bansang.lms.shared.security;

import jakarta.servlet.http.Cookie;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * A note to ourselves that waits in the browser while somebody is on the way through signing in.
 */
final class SignInCookie {

    private SignInCookie() {}

    static Cookie of(String name, String value, int seconds, PublicUrl publicUrl) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/sign-in");
        cookie.setHttpOnly(true);
        cookie.setSecure(publicUrl.value().startsWith("https:"));
        cookie.setMaxAge(seconds);
        return cookie;
    }
}

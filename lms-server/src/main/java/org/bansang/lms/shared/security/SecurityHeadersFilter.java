package org.bansang.lms.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bansang.lms.shared.web.PublicUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers what our pages may do. The desk needs inline scripts and evaluation for its client engine; everything
 * else gets none.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicUrl publicUrl;

    @Inject
    @ConfigProperty(name = "bansang.oidc.url")
    String oidcUrl;

    /** Not with a certificate that only this network trusts: a browser would keep the promise when it is given up. */
    @Inject
    @ConfigProperty(name = "bansang.hsts", defaultValue = "true")
    boolean strictTransport;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean desk = request.getRequestURI().startsWith("/desk");
        String scripts = desk ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self'";
        String fonts = desk ? "; font-src 'self' data:" : "";
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src " + scripts
                        + fonts
                        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                        + "frame-ancestors 'self'; form-action 'self' " + PublicUrl.originOf(oidcUrl));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), camera=(self)");
        if (strictTransport && publicUrl.value().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}

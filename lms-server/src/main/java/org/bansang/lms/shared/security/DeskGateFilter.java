package org.bansang.lms.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * Leads whoever opens the desk without being signed in to the sign-in page, which can also say that signing in is not
 * possible just now. Calls of a desk page whose session ended make the page load anew.
 */
public class DeskGateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicUrl publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getUserPrincipal() != null) {
            chain.doFilter(request, response);
        } else if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(
                    publicUrl.value() + "/sign-in?to=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        } else {
            response.setContentType("text/plain");
            response.getWriter().write("Vaadin-Refresh: /desk/");
        }
    }
}

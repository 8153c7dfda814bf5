package org.bansang.lms.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets phones keep the learner app's files for good, whose names change with their content, and ask each time for those
 * that keep their names.
 */
public class StaticCachingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean named = request.getRequestURI().startsWith("/learn/assets/");
        response.setHeader("Cache-Control", named ? Caching.FOREVER : "no-cache");
        chain.doFilter(request, response);
    }
}

package org.bansang.lms.shared.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.bansang.lms.shared.problem.CrossSiteException;
import org.bansang.lms.shared.problem.NotSignedInException;
import org.bansang.lms.shared.problem.Problem;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * Two checks before every REST call. A token that did not authenticate is answered 401, where the container would let
 * it pass as anonymous; and a change that rides on the session cookie must come from our own pages (CSRF): it carries
 * a header that other sites cannot send without our consent, and an Origin, when present, that is ours.
 */
public class ApiGateFilter extends HttpFilter {

    /** The header our own pages send with every change. */
    public static final String OWN_PAGE_HEADER = "X-Bansang";

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    PublicUrl publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProblemException refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            refuse(response, refusal);
        }
    }

    private @Nullable ProblemException refusal(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains("access_token=")) {
            return new NotSignedInException("A token belongs in the Authorization header: addresses end up in logs.");
        }
        if (request.getHeader("Authorization") != null) {
            return request.getUserPrincipal() == null
                    ? new NotSignedInException(
                            "The token is not valid here: expired, damaged or meant for another audience.")
                    : null;
        }
        if (READING.contains(request.getMethod())) {
            return null;
        }
        String origin = request.getHeader("Origin");
        boolean ownOrigin = origin == null || origin.equals(publicUrl.origin());
        return ownOrigin && request.getHeader(OWN_PAGE_HEADER) != null
                ? null
                : new CrossSiteException(
                        "A change from a browser must come from our own pages, at " + publicUrl.value() + ".");
    }

    private void refuse(HttpServletResponse response, ProblemException refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (refusal.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"bansang\", error=\"invalid_token\"");
        }
        JSON.writeValue(response.getOutputStream(), Problem.of(refusal, publicUrl.value()));
    }
}

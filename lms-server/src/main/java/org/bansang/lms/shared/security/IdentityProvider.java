package org.bansang.lms.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What we ask of the OIDC provider beyond what the container does: whether it answers, and where a session ends.
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    @ConfigProperty(name = "bansang.oidc.url")
    String oidcUrl;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private volatile Seen seen = new Seen(0, false);

    /** What the provider did when last asked, so that many people at the door do not each keep a thread waiting. */
    private record Seen(long at, boolean answering) {}

    /** Whether somebody could sign in now, as of the last second. */
    public boolean answers() {
        Seen last = seen;
        long now = System.currentTimeMillis();
        if (now - last.at() > 1000) {
            last = new Seen(now, asked());
            seen = last;
        }
        return last.answering();
    }

    private boolean asked() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(oidcUrl + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Where the browser ends the provider's session too and comes back to an address of ours (OpenID Connect
     * RP-Initiated Logout 1.0).
     */
    public String endSessionAddress(@Nullable String idToken, String back) {
        String hint = idToken == null ? "client_id=bansang" : "id_token_hint=" + encode(idToken);
        return oidcUrl + "/protocol/openid-connect/logout?post_logout_redirect_uri=" + encode(back) + "&" + hint;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

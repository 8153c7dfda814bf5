package org.bansang.tests.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code flow as a browser walks it: our door, Keycloak's form, and back with a session. */
public final class SignIn {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final CookieJar cookies = new CookieJar();
    private final HttpClient client = Api.client(cookies);

    private SignIn() {}

    /** Signs in and returns the cookies of the session. */
    public static CookieJar as(Account account) {
        SignIn walk = new SignIn();
        Page form = walk.open(URI.create(Platform.running().url() + "/sign-in?to=/learn/"));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError(
                    "No sign-in form at " + form.address() + " (" + form.status() + "): " + form.body());
        }
        Page end = walk.follow(
                HttpRequest.newBuilder(form.address().resolve(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + encoded(account.login()) + "&password=" + encoded(account.password()))));
        if (!end.address().toString().startsWith(Platform.running().url() + "/learn/")) {
            throw new AssertionError("Signing in as " + account.login() + " ended at " + end.address() + " ("
                    + end.status() + "): " + end.body());
        }
        return walk.cookies;
    }

    private Page open(URI address) {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    private Page follow(HttpRequest.Builder first) {
        HttpRequest request = wantsPages(first).build();
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            HttpResponse<String> response = send(request);
            String location = response.headers().firstValue("Location").orElse("");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return new Page(request.uri(), response.statusCode(), response.body());
            }
            request = wantsPages(HttpRequest.newBuilder(request.uri().resolve(location)))
                    .GET()
                    .build();
        }
        throw new AssertionError("Redirected without end, last to " + request.uri());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Like a browser: a client that does not want pages would be answered 401 instead of being led to the form. */
    private static HttpRequest.Builder wantsPages(HttpRequest.Builder request) {
        return request.timeout(Duration.ofSeconds(60)).setHeader("Accept", "text/html,*/*;q=0.8");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Page(URI address, int status, String body) {}

    /** What the platform knows of whoever signs in so. */
    public static JsonNode me(Account account) {
        return Api.session(as(account)).get("/api/me").require(200).json();
    }

    /** Fails when this account still opens the platform. */
    public static void requireRefused(Account account) {
        String ended = "";
        try {
            as(account);
        } catch (AssertionError refused) {
            ended = String.valueOf(refused.getMessage());
        }
        assertTrue(ended.contains("/login-actions/"), "the old way in still works: " + ended);
    }
}

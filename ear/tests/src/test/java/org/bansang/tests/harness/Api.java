package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** The REST interface as a client uses it: as a guest, with a bearer token, or with the cookie of a browser session. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient SHARED = builder().build();

    private final HttpClient client;
    private final UnaryOperator<HttpRequest.Builder> identify;

    private Api(HttpClient client, UnaryOperator<HttpRequest.Builder> identify) {
        this.client = client;
        this.identify = identify;
    }

    /** Somebody unknown, on a page of our own. */
    public static Api guest() {
        return new Api(SHARED, request -> request.setHeader("X-Bansang", "1"));
    }

    /** A program with a token. */
    public static Api bearer(Tokens.Bearer token) {
        return new Api(SHARED, request -> request.setHeader("Authorization", "Bearer " + token.value()));
    }

    /** A program with this very token, whatever it is worth. */
    public static Api bearer(String token) {
        return new Api(SHARED, request -> request.setHeader("Authorization", "Bearer " + token));
    }

    /** A browser with a session, on a page of our own. */
    public static Api session(CookieJar cookies) {
        return new Api(client(cookies), request -> request.setHeader("X-Bansang", "1"));
    }

    /** A browser with a session, on whatever page. */
    public static Api sessionWithoutOurHeader(CookieJar cookies) {
        return new Api(client(cookies), request -> request);
    }

    static HttpClient client(CookieHandler cookies) {
        return builder().cookieHandler(cookies).build();
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER);
    }

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    public Answer put(String path) {
        return send(path, request -> request.PUT(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    public Answer post(String path, String body) {
        return send(path, request -> request.setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Any request; the path is below the public address unless it is a whole address. */
    public Answer send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        URI address =
                URI.create(path.startsWith("http") ? path : Platform.running().url() + path);
        HttpRequest request = shape.apply(
                        identify.apply(HttpRequest.newBuilder(address).timeout(PATIENCE)))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(request.method() + " " + path, response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.bansang.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keycloak's Admin REST API, as much of it as keeping a realm in shape needs. */
public final class AdminApi {
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FIRST_ERROR = 400;
    private static final int NOT_YET = 503;
    private static final Patience BOOTSTRAP_PATIENCE = new Patience(Duration.ofMinutes(2));
    private static final Duration TOKEN_USE = Duration.ofSeconds(40);

    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final String password;
    private String token = "";
    private Instant tokenUsableUntil = Instant.EPOCH;

    /** The password is the administrator's, made by the launcher at the first start. */
    public AdminApi(URI keycloak, String password) {
        this(keycloak, password, Optional.empty());
    }

    AdminApi(URI keycloak, String password, Optional<Tls> tls) {
        this.keycloak = keycloak;
        this.password = password;
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5));
        tls.ifPresent(keys -> builder.sslContext(keys.pinned()));
        this.client = builder.build();
    }

    /** Reads a path below {@code /admin/realms}; empty when there is no such thing. */
    public Optional<JsonNode> get(String path) {
        HttpResponse<String> response = send(request(path).GET());
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(parse(response.body()));
    }

    /** Creates. */
    public void post(String path, JsonNode body) {
        require(send(request(path).POST(text(body))), "POST", path);
    }

    /** Asks for something to be done. */
    void act(String path) {
        require(send(request(path).POST(HttpRequest.BodyPublishers.noBody())), "POST", path);
    }

    /** Replaces; Keycloak leaves alone what the body does not name. */
    public void put(String path, JsonNode body) {
        require(send(request(path).PUT(text(body))), "PUT", path);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher text(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(tokenUsableUntil)) {
            HttpResponse<String> response = signIn();
            if (response.statusCode() == UNAUTHORIZED) {
                throw wrongPassword();
            }
            require(response, "POST", "token");
            token = parse(response.body()).path("access_token").asText();
            tokenUsableUntil = Instant.now().plus(TOKEN_USE);
        }
        return token;
    }

    private HttpResponse<String> signIn() {
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                Keycloak.ADMINISTRATOR,
                "password",
                password);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Keycloak counts as healthy a moment before it is done with its first start; then it asks to be called again. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> first = sendOnce(request.build());
        return first.statusCode() != NOT_YET
                ? first
                : BOOTSTRAP_PATIENCE
                        .find(() -> Optional.of(sendOnce(request.build()))
                                .filter(response -> response.statusCode() != NOT_YET))
                        .orElse(first);
    }

    private HttpResponse<String> sendOnce(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure("Keycloak không trả lời.", "Keycloak does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Bị ngắt khi chờ Keycloak.", "Interrupted while waiting for Keycloak.", e);
        }
    }

    private JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException e) {
            throw new StartFailure("Keycloak trả lời không hiểu được.", "Keycloak's answer cannot be understood.", e);
        }
    }

    private static void require(HttpResponse<String> response, String method, String path) {
        if (response.statusCode() >= FIRST_ERROR) {
            String answer = method + " " + path + ": " + response.statusCode() + " " + response.body();
            throw new StartFailure("Keycloak từ chối " + answer, "Keycloak refused " + answer);
        }
    }

    private static StartFailure wrongPassword() {
        return new StartFailure(
                "Mật khẩu quản trị Keycloak không đúng. Nếu đã đổi trong Keycloak, hãy ghi mật khẩu mới vào"
                        + " secrets.properties hoặc BANSANG_KEYCLOAK_ADMIN_PASSWORD.",
                "The administrator's password of Keycloak is wrong. If it was changed in Keycloak, put the new one into"
                        + " secrets.properties or BANSANG_KEYCLOAK_ADMIN_PASSWORD.");
    }
}

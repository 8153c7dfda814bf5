package org.bansang.lms.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of card holders at Keycloak, through its Admin API with a service account that may manage users and
 * nothing else. Spoken with the JDK's own client: eight calls do not pay for keycloak-admin-client, which would bring a
 * second RESTEasy and Jackson into a server that has both. Nothing that says who somebody is goes there.
 */
@ApplicationScoped
public class IdentityAccounts {

    private static final String CLIENT = "bansang-accounts";
    private static final String REALM = "/realms/bansang";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration TOKEN_USE = Duration.ofSeconds(40);
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 400;

    @Inject
    @ConfigProperty(name = "bansang.keycloak.url", defaultValue = "http://localhost:8180")
    String keycloak;

    @Inject
    @ConfigProperty(name = "bansang.accounts.client.secret")
    Optional<String> secret;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private volatile @Nullable Token token;
    private volatile long quietUntil = System.nanoTime();

    private record Token(String value, long usableUntil) {}

    /** Makes the account, or finds the one that an earlier try had made before its answer was lost. */
    String create(String login) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", login).put("enabled", true);
        HttpResponse<String> answer = send("POST", "/users", user);
        if (answer.statusCode() != CREATED && answer.statusCode() != CONFLICT) {
            throw refused(answer);
        }
        return find(login).orElseThrow(() -> new IdentityFailure("The account made is not there", false));
    }

    /** The subject of a login name. */
    Optional<String> find(String login) {
        HttpResponse<String> answer = require(send("GET", "/users?exact=true&username=" + encoded(login), null));
        JsonNode id = parse(answer.body()).path(0).path("id");
        return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
    }

    /** Gives an account another login name, or closes and opens it; false when there is no such account any more. */
    boolean change(String subject, String login, boolean enabled) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", login).put("enabled", enabled);
        HttpResponse<String> answer = send("PUT", user(subject), user);
        if (answer.statusCode() == NOT_FOUND) {
            return false;
        }
        require(answer);
        return true;
    }

    /**
     * Ends all sessions of an account, one by one. To log the user out in one call would also declare all earlier tokens
     * of this account stale; with its next sign-in the server takes that moment for everybody's, and refuses others their
     * good tokens.
     */
    void endSessions(String subject) {
        String sessions =
                require(send("GET", user(subject) + "/sessions", null)).body();
        for (JsonNode each : parse(sessions)) {
            String id = each.path("id").asText();
            HttpResponse<String> answer = send("DELETE", "/sessions/" + encoded(id), null);
            if (answer.statusCode() != NOT_FOUND) {
                require(answer);
            }
        }
    }

    /** Sets the PIN, then ends the one before and forgets wrong ones tried: at no moment is there none. */
    void setPin(String subject, String login, Pin pin) {
        Set<String> before = passwords(subject);
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.put("username", login).putArray("credentials").add(HashedPin.credential(pin));
        require(send("PUT", user(subject), change));
        Set<String> after = passwords(subject);
        if (!before.containsAll(after)) {
            after.retainAll(before);
            after.forEach(old -> require(send("DELETE", user(subject) + "/credentials/" + encoded(old), null)));
        }
        require(send("DELETE", "/attack-detection/brute-force/users/" + encoded(subject), null));
    }

    private Set<String> passwords(String subject) {
        Set<String> ids = new HashSet<>();
        for (JsonNode each :
                parse(require(send("GET", user(subject) + "/credentials", null)).body())) {
            if ("password".equals(each.path("type").asText())) {
                ids.add(each.path("id").asText());
            }
        }
        return ids;
    }

    /** Whether the account of that name is older than this moment. */
    boolean madeBefore(String login, Instant moment) {
        HttpResponse<String> answer = require(send("GET", "/users?exact=true&username=" + encoded(login), null));
        long made = parse(answer.body()).path(0).path("createdTimestamp").asLong(Long.MAX_VALUE);
        return made < moment.toEpochMilli();
    }

    /** Sets a password that must be replaced at the first sign-in. */
    void setOneTimePassword(String subject, OneTimePassword password) {
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.put("type", "password").put("value", password.reveal()).put("temporary", true);
        require(send("PUT", user(subject) + "/reset-password", credential));
        require(send("DELETE", "/attack-detection/brute-force/users/" + encoded(subject), null));
    }

    private static String user(String subject) {
        return "/users/" + encoded(subject);
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode body) {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        return sendOnce(HttpRequest.newBuilder(URI.create(keycloak + "/admin" + REALM + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, content));
    }

    private String token() {
        Token known = token;
        if (known == null || System.nanoTime() - known.usableUntil() > 0) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(keycloak + REALM + "/protocol/openid-connect/token"))
                    .header("Authorization", "Basic " + basic())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"));
            String answer = require(sendOnce(request)).body();
            known = new Token(parse(answer).path("access_token").asText(), System.nanoTime() + TOKEN_USE.toNanos());
            token = known;
        }
        return known.value();
    }

    private String basic() {
        String account = CLIENT + ":" + secret.orElse("");
        return Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    /** While Keycloak hangs, one try in some seconds is enough: ten helpers must not each wait for it in vain. */
    private HttpResponse<String> sendOnce(HttpRequest.Builder request) {
        if (System.nanoTime() - quietUntil < 0) {
            throw new IdentityFailure("Keycloak did not answer a moment ago", true);
        }
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                token = null;
            }
            return answer;
        } catch (IOException e) {
            quietUntil = System.nanoTime() + QUIET.toNanos();
            throw new IdentityFailure(
                    "Keycloak does not answer: " + e.getClass().getSimpleName(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityFailure("Interrupted while waiting for Keycloak", true);
        }
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new IdentityFailure("Keycloak's answer cannot be understood", true);
        }
    }

    private HttpResponse<String> require(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw refused(answer);
        }
        return answer;
    }

    /** Only Keycloak's own short error is repeated, never what was sent: that may hold a PIN. */
    private IdentityFailure refused(HttpResponse<String> answer) {
        String said = answer.body().isBlank() || answer.body().charAt(0) != '{'
                ? ""
                : " " + parse(answer.body()).path("error").asText() + " "
                        + parse(answer.body()).path("errorMessage").asText();
        boolean outage = answer.statusCode() >= 500 || answer.statusCode() == UNAUTHORIZED;
        return new IdentityFailure("Keycloak answered " + answer.statusCode() + said, outage);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

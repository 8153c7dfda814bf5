package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bansang.launcher.AdminApi;

/** Bearer tokens of the realm, asked for by clients that exist in tests only. */
public final class Tokens {
    private static final String FOR_US = "bansang-tests";
    private static final String FOR_OTHERS = "bansang-tests-other-audience";
    private static final String SHORT_LIVED = "bansang-tests-short-lived";
    private static final Duration USE = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Tokens() {}

    /** A token of this person for this platform, renewed before it expires. */
    public static Bearer of(Account account) {
        return new Bearer(account);
    }

    /** A token of the realm that is meant for another service. */
    public static String withoutOurAudience(Account account) {
        return ask(account, FOR_OTHERS);
    }

    /** A token that is good for a second only. */
    public static String shortLived(Account account) {
        return ask(account, SHORT_LIVED);
    }

    static void registerClients(AdminApi admin) {
        admin.post("/bansang/clients", audience(client(FOR_US)));
        admin.post("/bansang/clients", client(FOR_OTHERS));
        ObjectNode shortLived = audience(client(SHORT_LIVED));
        shortLived.putObject("attributes").put("access.token.lifespan", "1");
        admin.post("/bansang/clients", shortLived);
    }

    private static ObjectNode client(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("clientId", id)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
    }

    private static ObjectNode audience(ObjectNode client) {
        ObjectNode mapper = client.putArray("protocolMappers").addObject();
        mapper.put("name", "audience-bansang").put("protocol", "openid-connect");
        mapper.put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config").put("included.client.audience", "bansang").put("access.token.claim", "true");
        return client;
    }

    /** Keycloak refuses a sign-in, as if the password were wrong, while another of the same account is being checked. */
    private static String ask(Account account, String client) {
        String form = "grant_type=password&scope=openid&client_id=" + client + "&username=" + encoded(account.login())
                + "&password=" + encoded(account.password());
        return Poll.untilPresent("a token for " + account.login(), PATIENCE, () -> {
            Answer answer = Api.guest()
                    .send(Platform.running().oidcUrl() + "/protocol/openid-connect/token", request -> request.header(
                                    "Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)));
            return answer.status() == 400
                    ? Optional.empty()
                    : Optional.of(
                            answer.require(200).json().path("access_token").asText());
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A token that stays usable however long a test takes. */
    public static final class Bearer {
        private final Account account;
        private String token = "";
        private Instant usableUntil = Instant.EPOCH;

        private Bearer(Account account) {
            this.account = account;
        }

        /** The token as it goes into a request. */
        public synchronized String value() {
            if (Instant.now().isAfter(usableUntil)) {
                token = ask(account, FOR_US);
                usableUntil = Instant.now().plus(USE);
            }
            return token;
        }
    }
}

package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Somebody in the local network who trusts the installation's certificate, after fetching it from its own page. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLIENT = "bansang-tests-operate";

    private final Installation installation;
    private final X509Certificate authority;
    private final SSLContext trust;
    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();

    /** Trusts, besides what the installation offers on its page, an authority that the device knows anyway. */
    Visitor(Installation installation, X509Certificate known) throws IOException, GeneralSecurityException {
        this.installation = installation;
        byte[] certificate = send(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(URI.create(installation.plainUrl() + "/trust/bansang.crt"))
                        .build());
        this.authority = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        this.trust = trusting(authority, known);
        this.client = builder().build();
    }

    private HttpClient.Builder builder() {
        return HttpClient.newBuilder().sslContext(trust).version(HttpClient.Version.HTTP_1_1);
    }

    private static SSLContext trusting(X509Certificate... authorities) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (X509Certificate authority : authorities) {
            trusted.setCertificateEntry(authority.getSubjectX500Principal().getName(), authority);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    X509Certificate authority() {
        return authority;
    }

    /** Asks without any right, with headers in pairs of name and value. */
    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets programs ask for tokens with a password, which people's browsers may not. */
    void registerClient(String administratorPassword) {
        ObjectNode definition = JsonNodeFactory.instance
                .objectNode()
                .put("clientId", CLIENT)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
        ObjectNode mapper = definition.putArray("protocolMappers").addObject();
        mapper.put("name", "audience-bansang").put("protocol", "openid-connect");
        mapper.put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config").put("included.client.audience", "bansang").put("access.token.claim", "true");
        String token = token(client, "master", "admin-cli", "admin", administratorPassword);
        call(
                installation.keycloakUrl() + "/admin/realms/bansang/clients",
                token,
                request -> request.POST(HttpRequest.BodyPublishers.ofString(definition.toString())));
    }

    /** A bearer token of that login. */
    String token(String login, String password) {
        return token(client, "bansang", CLIENT, login, password);
    }

    /** From which addresses that login is signed in, after signing in from this one of this machine. */
    List<String> addressesAfterSigningInFrom(
            InetAddress address, String login, String password, String administratorPassword) {
        token(builder().localAddress(address).build(), "bansang", CLIENT, login, password);
        String users = installation.keycloakUrl() + "/admin/realms/bansang/users";
        String token = token(client, "master", "admin-cli", "admin", administratorPassword);
        String id = call(users + "?exact=true&username=" + login, token, HttpRequest.Builder::GET)
                .path(0)
                .path("id")
                .asText();
        return call(users + "/" + id + "/sessions", token, HttpRequest.Builder::GET)
                .findValuesAsText("ipAddress");
    }

    private String token(HttpClient client, String realm, String clientId, String login, String password) {
        Map<String, String> form =
                Map.of("grant_type", "password", "client_id", clientId, "username", login, "password", password);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(installation.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token");
        return parse(send(
                        client,
                        HttpRequest.newBuilder(address)
                                .timeout(PATIENCE)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build()))
                .path("access_token")
                .asText();
    }

    /** Reads below the public address. */
    JsonNode get(String path, String token) {
        return call(installation.url() + path, token, HttpRequest.Builder::GET);
    }

    JsonNode post(String path, String token, JsonNode body) {
        return call(
                installation.url() + path,
                token,
                request -> request.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private JsonNode call(String address, String token, UnaryOperator<HttpRequest.Builder> shape) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return parse(send(client, shape.apply(request).build()));
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(new String(body, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] send(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String said = new String(response.body(), StandardCharsets.UTF_8);
            assertEquals(2, response.statusCode() / 100, () -> request + ": " + response.statusCode() + " " + said);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

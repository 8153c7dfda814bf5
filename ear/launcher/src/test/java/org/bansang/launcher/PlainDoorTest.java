package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainDoorTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = Ports.free().http();

    @TempDir
    static Path folder;

    private static KeyStoreFile.Identity identity;
    private PlainDoor door;

    @BeforeAll
    static void issue() throws Exception {
        identity = new LocalAuthority(folder, "mat-khau-thu", Clock.systemUTC()).identityFor("127.0.0.1");
    }

    @BeforeEach
    void open() {
        door = PlainDoor.open(settings(), tls(Optional.of(identity.chain().get(1))));
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Settings settings() {
        return Settings.from(
                Map.of(
                        "BANSANG_PUBLIC_URL",
                        "https://127.0.0.1:8443",
                        "BANSANG_TLS",
                        "local",
                        "BANSANG_HTTP_PORT",
                        "" + port),
                Path.of("/srv"));
    }

    private Tls tls(Optional<X509Certificate> authority) {
        Path nowhere = Path.of("/srv/x");
        return new Tls(nowhere, "x", nowhere, identity.certificate(), authority);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void leadsEverybodyToTheEncryptedDoor() throws Exception {
        for (String path : List.of("/", "/learn/?a=b%20c", "/card/123456782", "/trusted")) {
            HttpResponse<byte[]> answer = get(path);
            assertEquals(308, answer.statusCode());
            assertEquals(
                    "https://127.0.0.1:8443" + path,
                    answer.headers().firstValue("Location").orElseThrow());
        }
    }

    @Test
    void neverLeadsToAnotherHost() throws Exception {
        HttpResponse<byte[]> answer = get("//evil.example/");
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertEquals("127.0.0.1", URI.create(location).getHost());
        assertEquals(8443, URI.create(location).getPort());
    }

    @Test
    void tellsInBothLanguagesHowToTrustOurCertificate() throws Exception {
        X509Certificate authority = identity.chain().get(1);
        for (String path : List.of("/trust", "/trust?lang=en")) {
            HttpResponse<byte[]> answer = get(path);
            assertEquals(200, answer.statusCode());
            String page = new String(answer.body(), StandardCharsets.UTF_8);
            assertTrue(page.replace("<wbr>", "").contains(Tls.fingerprint(authority)), page);
            for (String kind : List.of("Android", "iPhone", "Windows")) {
                assertTrue(page.contains(kind), kind);
            }
            String words = page.replaceFirst("(?s).*</style>", "");
            assertTrue(!words.contains("{"), words);
        }
    }

    @Test
    void handsOutTheCertificateAndNeverTheKey() throws Exception {
        HttpResponse<byte[]> answer = get("/trust/bansang.crt");
        assertArrayEquals(identity.chain().get(1).getEncoded(), answer.body());
        assertEquals(
                "application/x-x509-ca-cert",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }
}

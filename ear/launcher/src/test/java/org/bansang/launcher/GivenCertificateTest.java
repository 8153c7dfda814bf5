package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenCertificateTest {
    private static final String PASSWORD = "mat-khau-thu";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    @TempDir
    Path folder;

    private Path store;
    private KeyStoreFile.Identity identity;

    @BeforeEach
    void issue() throws Exception {
        store = folder.resolve("given.p12");
        new Keytool(store, PASSWORD)
                .with("-genkeypair", "-alias", "x", "-keyalg", "RSA", "-dname", "CN=hoc.vidu.vn")
                .with("-ext", "san=dns:hoc.vidu.vn,dns:*.xa.vn", "-validity", "90")
                .run();
        identity = new KeyStoreFile(store, PASSWORD).read();
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    private Tls prepare(String host, String... pairs) {
        Map<String, String> environment = new HashMap<>(Map.of("BANSANG_PUBLIC_URL", "https://" + host));
        environment.put("BANSANG_DATA", folder.resolve("data").toString());
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Secrets secrets = Secrets.of(data, Map.of());
        Console console = new Console(System.out);
        return new ServerIdentity(data, Settings.from(environment, folder), secrets, Clock.systemUTC())
                .prepare(console)
                .orElseThrow();
    }

    private void requireRefused(String reason, String host, String... pairs) {
        StartFailure refused = assertThrows(StartFailure.class, () -> prepare(host, pairs));
        assertTrue(refused.sentences().contains(reason), refused.sentences());
    }

    @Test
    void isTakenAsPkcs12() {
        Tls tls = prepare("hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "given.p12", "BANSANG_TLS_PASSWORD", PASSWORD);
        assertEquals(identity.certificate(), tls.certificate());
        requireRefused("given.p12", "hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "given.p12", "BANSANG_TLS_PASSWORD", "x");
    }

    @Test
    void isTakenAsPemWithItsKeyBesideOrInside() throws Exception {
        X509Certificate certificate = identity.certificate();
        String both = pem("CERTIFICATE", certificate.getEncoded());
        Files.writeString(folder.resolve("tls.crt"), both);
        Files.writeString(
                folder.resolve("tls.key"), pem("PRIVATE KEY", identity.key().getEncoded()));
        Tls tls = prepare("hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "tls.crt", "BANSANG_TLS_KEY", "tls.key");
        assertEquals(certificate, tls.certificate());
        Files.writeString(
                folder.resolve("both.pem"), pem("PRIVATE KEY", identity.key().getEncoded()) + both);
        assertEquals(
                certificate,
                prepare("lop.xa.vn", "BANSANG_TLS_CERTIFICATE", "both.pem").certificate());
        requireRefused("openssl pkcs8", "hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "tls.crt");
    }

    @Test
    void mustSpeakForThePublicAddress() {
        requireRefused(
                "hoc.khac.vn", "hoc.khac.vn", "BANSANG_TLS_CERTIFICATE", "given.p12", "BANSANG_TLS_PASSWORD", PASSWORD);
        requireRefused(
                "a.b.xa.vn", "a.b.xa.vn", "BANSANG_TLS_CERTIFICATE", "given.p12", "BANSANG_TLS_PASSWORD", PASSWORD);
    }

    @Test
    void mustFitItsKey() throws Exception {
        Path other = folder.resolve("other.p12");
        new Keytool(other, PASSWORD)
                .with("-genkeypair", "-alias", "x", "-keyalg", "RSA", "-dname", "CN=hoc.vidu.vn")
                .run();
        KeyStoreFile.Identity stranger = new KeyStoreFile(other, PASSWORD).read();
        Files.writeString(
                folder.resolve("tls.crt"),
                pem("CERTIFICATE", identity.certificate().getEncoded()));
        Files.writeString(
                folder.resolve("tls.key"), pem("PRIVATE KEY", stranger.key().getEncoded()));
        requireRefused(
                "does not belong", "hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "tls.crt", "BANSANG_TLS_KEY", "tls.key");
    }

    @Test
    void aMissingFileIsASentence() throws IOException {
        requireRefused("khong-co.pem", "hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "khong-co.pem");
    }
}

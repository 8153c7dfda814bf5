package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncryptionTest {
    private static final Path HOME = Path.of("/srv/bansang");

    private static Settings settings(String... pairs) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return Settings.from(environment, HOME);
    }

    private static void requireRefused(String... pairs) {
        StartFailure refused = assertThrows(StartFailure.class, () -> settings(pairs));
        assertTrue(refused.sentences().contains("BANSANG_TLS=local"), refused.sentences());
        assertTrue(refused.sentences().contains("docs/operate.md"), refused.sentences());
    }

    @Test
    void plainHttpIsForThisMachineOnly() {
        assertEquals(Encryption.Way.NONE, settings().encryption().way());
        assertEquals(
                Encryption.Way.NONE,
                settings("BANSANG_PUBLIC_URL", "http://127.0.0.1:8080", "BANSANG_BIND", "127.0.0.2")
                        .encryption()
                        .way());
        requireRefused("BANSANG_BIND", "0.0.0.0");
        requireRefused("BANSANG_BIND", "192.168.1.5");
        requireRefused("BANSANG_PUBLIC_URL", "http://192.168.1.5:8080");
        requireRefused("BANSANG_PUBLIC_URL", "http://hoc.vidu.vn", "BANSANG_PROXY", "true");
        requireRefused("BANSANG_PUBLIC_URL", "http://localhost.vidu.vn");
    }

    @Test
    void anHttpsAddressNeedsExactlyOneWay() {
        requireRefused("BANSANG_PUBLIC_URL", "https://hoc.vidu.vn");
        requireRefused("BANSANG_PUBLIC_URL", "https://hoc.vidu.vn", "BANSANG_TLS", "local", "BANSANG_PROXY", "true");
        Settings local = settings("BANSANG_PUBLIC_URL", "https://192.168.1.5:8443", "BANSANG_TLS", "local");
        assertEquals(Encryption.Way.LOCAL, local.encryption().way());
        assertEquals(8443, local.ports().https());
        assertEquals("https://192.168.1.5:8180", local.identityUrl().toString());
        Settings given = settings("BANSANG_PUBLIC_URL", "https://hoc.vidu.vn", "BANSANG_TLS_CERTIFICATE", "tls.pem");
        assertEquals(HOME.resolve("tls.pem"), given.encryption().certificate().orElseThrow());
        assertEquals(443, given.ports().https());
    }

    @Test
    void onlyBehindAProxyForwardedHeadersAreTrusted() {
        assertTrue(settings("BANSANG_PUBLIC_URL", "https://hoc.vidu.vn", "BANSANG_PROXY", "true")
                .behindProxy());
        assertFalse(settings("BANSANG_PUBLIC_URL", "https://hoc.vidu.vn", "BANSANG_TLS", "local")
                .behindProxy());
        assertFalse(settings().behindProxy());
    }

    @Test
    void aProxyOnAnotherMachineWouldBeReachedInTheClear() {
        StartFailure refused = assertThrows(
                StartFailure.class,
                () -> settings(
                        "BANSANG_PUBLIC_URL", "https://hoc.vidu.vn",
                        "BANSANG_PROXY", "true",
                        "BANSANG_BIND", "0.0.0.0"));
        assertTrue(refused.sentences().contains("BANSANG_BIND=0.0.0.0"), refused.sentences());
        assertEquals(
                Encryption.Way.PROXY,
                settings(
                                "BANSANG_PUBLIC_URL",
                                "https://hoc.vidu.vn",
                                "BANSANG_PROXY",
                                "true",
                                "BANSANG_BIND",
                                "127.0.0.1")
                        .encryption()
                        .way());
    }

    @Test
    void aMistypedWayIsToldByItsSetting() {
        StartFailure refused = assertThrows(StartFailure.class, () -> settings("BANSANG_TLS", "locl"));
        assertTrue(refused.sentences().contains("BANSANG_TLS"));
    }

    @Test
    void passwordsAreNotSentInTheClearBesideAnEncryptedPlatform() {
        StartFailure refused = assertThrows(
                StartFailure.class,
                () -> settings(
                        "BANSANG_PUBLIC_URL", "https://hoc.vidu.vn",
                        "BANSANG_PROXY", "true",
                        "BANSANG_OIDC_URL", "http://id.vidu.vn/realms/bansang"));
        assertTrue(refused.sentences().contains("BANSANG_OIDC_URL"), refused.sentences());
    }
}

package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path HOME = Path.of("/srv/bansang");

    private static Settings settings(Map<String, String> environment) {
        return Settings.from(environment, HOME);
    }

    @Test
    void withoutSettingsItIsADemonstrationOnThisMachine() {
        Settings settings = settings(Map.of());
        assertEquals(Mode.DEMONSTRATION, settings.mode());
        assertEquals(HOME.resolve("data"), settings.data());
        assertEquals(URI.create("http://localhost:8080"), settings.publicUrl());
        assertEquals(URI.create("http://localhost:8180/realms/bansang"), settings.oidcUrl());
        assertEquals("127.0.0.1", settings.bindAddress());
        assertTrue(settings.externalDatabase().isEmpty());
    }

    @Test
    void addressesFollowThePortsUnlessGiven() {
        Settings settings = settings(Map.of("BANSANG_HTTP_PORT", "9090", "BANSANG_KEYCLOAK_PORT", "9190"));
        assertEquals(URI.create("http://localhost:9090"), settings.publicUrl());
        assertEquals(URI.create("http://localhost:9190"), settings.identityUrl());
    }

    @Test
    void aPublicAddressLosesItsTrailingSlash() {
        Settings settings = settings(Map.of(
                "BANSANG_PUBLIC_URL", "https://hoc.vidu.vn/",
                "BANSANG_PROXY", "true",
                "BANSANG_OIDC_URL", "https://id.vidu.vn/realms/bansang"));
        assertEquals(URI.create("https://hoc.vidu.vn"), settings.publicUrl());
        assertEquals(URI.create("https://id.vidu.vn"), settings.identityUrl());
    }

    @Test
    void aWrongValueIsToldByItsSetting() {
        Map.of(
                        "BANSANG_MODE", "demo",
                        "BANSANG_PUBLIC_URL", "hoc.vidu.vn",
                        "BANSANG_OIDC_URL", "ftp://id.vidu.vn/realms/bansang",
                        "BANSANG_JDBC_URL", "jdbc:h2:mem:x")
                .forEach((setting, value) -> {
                    StartFailure failure = assertThrows(StartFailure.class, () -> settings(Map.of(setting, value)));
                    assertTrue(failure.sentences().contains(setting), setting);
                });
    }

    @Test
    void anotherRealmThanOursIsRefused() {
        Settings settings = settings(Map.of("BANSANG_OIDC_URL", "http://localhost:8180/realms/other"));
        assertThrows(StartFailure.class, settings::identityUrl);
    }

    @Test
    void anExternalDatabaseNeverShowsItsPassword() {
        ExternalDatabase database = settings(Map.of(
                        "BANSANG_JDBC_URL", "jdbc:postgresql://db/bansang",
                        "BANSANG_JDBC_USER", "bansang",
                        "BANSANG_JDBC_PASSWORD", "hidden"))
                .externalDatabase()
                .orElseThrow();
        assertEquals("hidden", database.password());
        assertEquals("ExternalDatabase[jdbc:postgresql://db/bansang]", database.toString());
    }

    @Test
    void withoutAMailServerNothingIsToldOfOne() {
        assertTrue(settings(Map.of("BANSANG_MAIL_PORT", "25")).mail().isEmpty());
    }

    @Test
    void theMailServerIsToldAsItWasGivenAndItsPasswordIsNotShown() {
        MailServer mail = settings(Map.of(
                        "BANSANG_MAIL_HOST",
                        "thu.vidu.vn",
                        "BANSANG_MAIL_PASSWORD",
                        "bi-mat",
                        "BANSANG_MAIL_TLS",
                        "TLS"))
                .mail()
                .orElseThrow();
        assertEquals("thu.vidu.vn", mail.environment().get("BANSANG_MAIL_HOST"));
        assertEquals("bi-mat", mail.environment().get("BANSANG_MAIL_PASSWORD"));
        assertTrue(!mail.toString().contains("bi-mat"), mail.toString());
    }

    @Test
    void aWrongMailSettingIsToldBeforeAnythingStarts() {
        Map.of("BANSANG_MAIL_TLS", "ssl3", "BANSANG_MAIL_PORT", "smtp", "BANSANG_MAIL_FROM", "Bản Sáng")
                .forEach((setting, value) -> {
                    StartFailure failure = assertThrows(
                            StartFailure.class,
                            () -> settings(Map.of("BANSANG_MAIL_HOST", "thu.vidu.vn", setting, value)));
                    assertTrue(failure.sentences().contains(setting), setting);
                });
    }
}

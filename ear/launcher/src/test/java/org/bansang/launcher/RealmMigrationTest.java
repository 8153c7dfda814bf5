package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmMigrationTest {
    private final RealmDefinition definition = RealmDefinition.read(
            Programs.in(Path.of("../..")), URI.create("https://hoc.vidu.vn"), "a-secret", "another-secret");
    private FakeKeycloak keycloak;

    @BeforeEach
    void open() {
        keycloak = new FakeKeycloak();
        keycloak.open();
    }

    @AfterEach
    void close() {
        keycloak.close();
    }

    private void migrate() {
        new RealmMigration(new AdminApi(keycloak.address(), "password"), definition).run();
    }

    @Test
    void theDefinitionIsFilledWithThePlaceItRunsIn() {
        assertEquals(
                "https://hoc.vidu.vn/*",
                definition.client().path("redirectUris").path(0).asText());
        assertEquals("a-secret", definition.client().path("secret").asText());
        assertEquals(
                "another-secret", definition.accountsClient().path("secret").asText());
        assertFalse(definition.toString().contains("{public-url}"));
        assertFalse(definition.toString().contains("-secret}"));
    }

    @Test
    void anEmptyKeycloakGetsRealmRolesAndClient() {
        migrate();
        List<String> created = keycloak.calls("POST");
        assertTrue(created.contains("POST /admin/realms"), created.toString());
        assertEquals(
                8,
                created.stream()
                        .filter("POST /admin/realms/bansang/roles"::equals)
                        .count());
        assertTrue(created.contains("POST /admin/realms/bansang/clients"), created.toString());
    }

    @Test
    void aSecondStartCreatesNothingAndBringsEverythingUpToDate() {
        migrate();
        keycloak.forgetCalls();
        migrate();
        assertEquals(
                List.of(
                        "POST /admin/realms/bansang/users/id-of-service-account/role-mappings/clients/id-of-management"),
                keycloak.calls("POST /admin"));
        List<String> changed = keycloak.calls("PUT");
        assertTrue(changed.contains("PUT /admin/realms/bansang"), changed.toString());
        assertTrue(changed.contains("PUT /admin/realms/bansang/clients/id-of-bansang"), changed.toString());
        assertTrue(
                changed.contains(
                        "PUT /admin/realms/bansang/clients/id-of-bansang/protocol-mappers/models/id-of-mapper"),
                changed.toString());
    }

    @Test
    void theServiceAccountMayManageUsersAndNothingElse() {
        migrate();

        assertEquals(
                List.of("manage-users", "view-users", "query-users"),
                keycloak.calls("GET /admin/realms/bansang/clients/id-of-management/roles/").stream()
                        .map(call -> call.replaceFirst(".*/", ""))
                        .toList());
        assertTrue(keycloak.calls("POST")
                .contains("POST /admin/realms/bansang/users/id-of-service-account"
                        + "/role-mappings/clients/id-of-management"));
    }

    @Test
    void aKeycloakStillBusyWithItsFirstStartIsAskedAgain() {
        keycloak.refuseOnceBecauseOfBootstrap();
        migrate();
        assertTrue(keycloak.calls("POST").contains("POST /admin/realms"));
    }
}

package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void defaultsAreTheDocumentedOnes() {
        assertEquals(new Ports(8080, 0, 8180, 8432, 8990, 8991), Ports.from(Map.of()));
    }

    @Test
    void everyPortCanBeSet() {
        Ports ports = Ports.from(Map.of(
                "BANSANG_HTTP_PORT", "1",
                "BANSANG_HTTPS_PORT", "6",
                "BANSANG_KEYCLOAK_PORT", "2",
                "BANSANG_DATABASE_PORT", " 3 ",
                "BANSANG_MANAGEMENT_PORT", "4",
                "BANSANG_KEYCLOAK_MANAGEMENT_PORT", "65535"));
        assertEquals(new Ports(1, 6, 2, 3, 4, 65_535), ports);
    }

    @Test
    void aPortThatIsNoNumberIsToldByItsSetting() {
        for (String wrong : Set.of("http", "0", "65536", "-1", "99999999999")) {
            StartFailure failure =
                    assertThrows(StartFailure.class, () -> Ports.from(Map.of("BANSANG_HTTP_PORT", wrong)));
            assertTrue(failure.sentences().contains("BANSANG_HTTP_PORT"), wrong);
        }
    }

    @Test
    void freePortsAreSixDifferentOnesThatCanBeUsed() {
        Ports ports = Ports.free();
        assertEquals(
                6,
                Set.of(
                                ports.http(),
                                ports.https(),
                                ports.keycloak(),
                                ports.database(),
                                ports.management(),
                                ports.keycloakManagement())
                        .size());
        ports.requireFree(LOOPBACK, true, true);
    }

    @Test
    void aTakenPortIsNamedWithItsHolderAndItsSetting() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket taken = new ServerSocket(ports.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            StartFailure failure = assertThrows(StartFailure.class, () -> ports.requireFree(LOOPBACK, true, false));
            assertTrue(failure.sentences().contains(String.valueOf(taken.getLocalPort())));
            assertTrue(failure.sentences().contains("BANSANG_KEYCLOAK_PORT"));
            assertTrue(failure.sentences()
                    .contains("pid " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void theDatabasePortDoesNotMatterWithAnExternalDatabase() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket taken = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            ports.requireFree(LOOPBACK, false, false);
            assertEquals(ports.database(), taken.getLocalPort());
        }
    }

    @Test
    void anAddressThatThisMachineDoesNotHaveIsToldByItsSetting() {
        StartFailure failure =
                assertThrows(StartFailure.class, () -> Ports.free().requireFree("203.0.113.7", true, false));
        assertTrue(failure.sentences().contains("BANSANG_BIND"), failure.sentences());
    }
}

package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {
    private static final String PASSWORD = "mat-khau-thu";
    private static final Duration DAY = Duration.ofDays(1);

    private static LocalAuthority authority(Path folder, Duration later) {
        return new LocalAuthority(folder, PASSWORD, Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC));
    }

    private static LocalAuthority authority(Path folder) {
        return authority(folder, Duration.ZERO);
    }

    /** As browsers do: the authority's own constraints count. Java heeds them in a chain only, so it stands in one. */
    private static void validate(X509Certificate server, X509Certificate root) throws GeneralSecurityException {
        TrustAnchor anchor = new TrustAnchor(root.getSubjectX500Principal(), root.getPublicKey(), null);
        PKIXParameters parameters = new PKIXParameters(Set.of(anchor));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(server, root)), parameters);
    }

    @Test
    void vouchesForTheAddressAndForThisMachine(@TempDir Path folder) throws Exception {
        KeyStoreFile.Identity identity = authority(folder).identityFor("192.168.1.5");
        X509Certificate root = identity.chain().get(1);
        assertDoesNotThrow(() -> validate(identity.certificate(), root));
        assertTrue(CertificateNames.cover(identity.certificate(), "192.168.1.5"));
        assertTrue(CertificateNames.cover(identity.certificate(), "localhost"));
        assertFalse(CertificateNames.cover(identity.certificate(), "192.168.1.6"));
        assertTrue(root.getBasicConstraints() >= 0);
        assertEquals(-1, identity.certificate().getBasicConstraints());
        Duration life = Duration.between(
                identity.certificate().getNotBefore().toInstant(),
                identity.certificate().getNotAfter().toInstant());
        assertTrue(life.compareTo(Duration.ofDays(825)) < 0, "phones refuse longer ones: " + life);
    }

    @Test
    void isKeptWithItsKeysClosedToOthersUntilItMustBeRenewed(@TempDir Path folder) throws Exception {
        KeyStoreFile.Identity first = authority(folder).identityFor("hoc.xa.vn");
        assertEquals(
                first.certificate(), authority(folder).identityFor("hoc.xa.vn").certificate());
        KeyStoreFile.Identity renewed = authority(folder, DAY.multipliedBy(500)).identityFor("hoc.xa.vn");
        assertNotEquals(first.certificate(), renewed.certificate());
        assertEquals(first.chain().get(1), renewed.chain().get(1), "devices trust the same authority as before");
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }
        }
    }

    @Test
    void cannotVouchForAnotherHostEvenIfItsKeyIsStolen(@TempDir Path folder) throws Exception {
        authority(folder).identityFor("hoc.xa.vn");
        StartFailure refused =
                assertThrows(StartFailure.class, () -> authority(folder).identityFor("hoc.xa-khac.vn"));
        assertTrue(refused.sentences().contains("hoc.xa-khac.vn"));

        X509Certificate forged = forged(folder, "www.nganhang.vn");
        X509Certificate root = new KeyStoreFile(folder.resolve("authority.p12"), PASSWORD)
                .read()
                .certificate();
        assertThrows(CertPathValidatorException.class, () -> validate(forged, root));
    }

    private static X509Certificate forged(Path folder, String host) throws IOException, GeneralSecurityException {
        Path thief = folder.resolve("thief.p12");
        Path request = folder.resolve("thief.csr");
        new Keytool(thief, PASSWORD)
                .with("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + host)
                .run();
        new Keytool(thief, PASSWORD)
                .with("-certreq", "-alias", "server", "-file", request.toString())
                .run();
        byte[] signed = new Keytool(folder.resolve("authority.p12"), PASSWORD)
                .with("-gencert", "-alias", "server", "-infile", request.toString(), "-ext", "san=dns:" + host)
                .run();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
    }

    @Test
    void theFileOpensWithItsPasswordOnly(@TempDir Path folder) throws Exception {
        authority(folder).identityFor("hoc.xa.vn");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(folder.resolve("authority.p12"))) {
            assertThrows(IOException.class, () -> store.load(stream, "sai".toCharArray()));
        }
    }
}

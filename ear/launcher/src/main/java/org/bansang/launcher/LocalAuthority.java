package org.bansang.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A certificate authority for one local network, where no public one can vouch for us: made with the Java runtime's own
 * keytool, good for our address only, kept in the data folder.
 */
final class LocalAuthority {
    private static final int AUTHORITY_DAYS = 3650;

    /** Phones of one maker refuse server certificates that live longer than 825 days. */
    private static final int SERVER_DAYS = 800;

    private static final Duration RENEWAL = Duration.ofDays(400);

    private final Path folder;
    private final String password;
    private final Clock clock;
    private final KeyStoreFile authority;
    private final KeyStoreFile server;

    LocalAuthority(Path folder, String password, Clock clock) {
        this.folder = folder;
        this.password = password;
        this.clock = clock;
        this.authority = new KeyStoreFile(folder.resolve("authority.p12"), password);
        this.server = new KeyStoreFile(folder.resolve("own.p12"), password);
    }

    /** The server's key and certificate for that host, made or renewed where needed; the chain ends with the authority. */
    KeyStoreFile.Identity identityFor(String publicHost) throws GeneralSecurityException, IOException {
        String host = CertificateNames.plain(publicHost);
        if (!Files.exists(authority.path())) {
            makeAuthority(host);
        }
        if (Files.exists(server.path())) {
            KeyStoreFile.Identity kept = server.read();
            if (CertificateNames.cover(kept.certificate(), host) && isFresh(kept.certificate())) {
                return kept;
            }
        }
        return makeServer(host);
    }

    private boolean isFresh(X509Certificate certificate) {
        return clock.instant().plus(RENEWAL).isBefore(certificate.getNotAfter().toInstant());
    }

    private static Set<String> hosts(String host) {
        return new LinkedHashSet<>(List.of(host, "localhost", "127.0.0.1"));
    }

    private void makeAuthority(String host) throws GeneralSecurityException, IOException {
        Path draft = folder.resolve("authority.new.p12");
        Files.deleteIfExists(draft);
        keytool(draft, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1")
                .with("-dname", "CN=Ban Sang " + host + " " + LocalDate.now(clock) + ", O=Ban Sang")
                .with("-ext", "bc:c=ca:true,pathlen:0", "-ext", "ku:c=keyCertSign,cRLSign")
                .with("-ext", NameConstraints.EXTENSION + ":c=" + NameConstraints.permitting(List.copyOf(hosts(host))))
                .with("-validity", Integer.toString(AUTHORITY_DAYS))
                .run();
        authority.write(new KeyStoreFile(draft, password).read());
        Files.delete(draft);
    }

    private KeyStoreFile.Identity makeServer(String host) throws GeneralSecurityException, IOException {
        X509Certificate issuer = authority.read().certificate();
        requirePermitted(issuer, host);
        Path draft = folder.resolve("own.new.p12");
        Files.deleteIfExists(draft);
        keytool(draft, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1")
                .with("-dname", "CN=" + host)
                .run();
        Path request = folder.resolve("own.csr");
        keytool(draft, "-certreq", "-alias", "server", "-file", request.toString())
                .run();
        byte[] signed = keytool(authority.path(), "-gencert", "-alias", "server", "-infile", request.toString())
                .with(
                        "-ext",
                        "san=" + alternativeNames(host),
                        "-ext",
                        "ku:c=digitalSignature",
                        "-ext",
                        "eku=serverAuth")
                .with("-validity", Integer.toString(SERVER_DAYS))
                .run();
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
        KeyStoreFile.Identity made = new KeyStoreFile.Identity(
                new KeyStoreFile(draft, password).read().key(), List.of(certificate, issuer));
        server.write(made);
        Files.deleteIfExists(draft);
        Files.deleteIfExists(request);
        return made;
    }

    private static String alternativeNames(String host) {
        return hosts(host).stream()
                .map(name -> (CertificateNames.isAddress(name) ? "ip:" : "dns:") + name)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private void requirePermitted(X509Certificate issuer, String host) {
        byte[] permitted = issuer.getExtensionValue(NameConstraints.EXTENSION);
        String wanted = NameConstraints.permitting(List.copyOf(hosts(host)));
        if (permitted == null
                || !HexFormat.ofDelimiter(":").formatHex(permitted).endsWith(wanted)) {
            throw new StartFailure(
                    "Chứng thư gốc trong " + folder + " được tạo cho địa chỉ khác, không dùng được cho " + host
                            + ". Hãy đổi tên thư mục đó; mọi máy sẽ phải tin cậy chứng thư mới.",
                    "The authority in " + folder + " was made for another address and cannot vouch for " + host
                            + ". Rename that folder; every device will have to trust the new one.");
        }
    }

    private Keytool keytool(Path store, String... words) {
        return new Keytool(store, password).with(words);
    }
}

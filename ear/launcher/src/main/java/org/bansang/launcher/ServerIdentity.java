package org.bansang.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Lays the certificate ready for both servers, whichever way it comes, at every start. */
final class ServerIdentity {
    private static final Duration SOON = Duration.ofDays(21);

    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final Clock clock;

    ServerIdentity(DataFolder data, Settings settings, Secrets secrets, Clock clock) {
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Nothing when our servers speak plainly. */
    Optional<Tls> prepare(Console console) {
        Encryption encryption = settings.encryption();
        if (!encryption.isOurs()) {
            return Optional.empty();
        }
        try {
            OwnerOnly.folder(data.tls());
            boolean local = encryption.way() == Encryption.Way.LOCAL;
            KeyStoreFile.Identity identity = local
                    ? new LocalAuthority(data.tls(), secrets.keyStorePassword(), clock)
                            .identityFor(settings.publicUrl().getHost())
                    : new GivenCertificate(encryption).read();
            requireUsable(identity.certificate(), console);
            tellIfUnknownHere(settings.publicUrl().getHost(), console);
            return Optional.of(lay(identity, local ? identity.chain().get(1) : null));
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure(
                    "Không chuẩn bị được chứng thư trong " + data.tls() + ": " + e.getMessage(),
                    "The certificate in " + data.tls() + " cannot be prepared: " + e.getMessage(),
                    e);
        }
    }

    private Tls lay(KeyStoreFile.Identity identity, @Nullable X509Certificate authority)
            throws GeneralSecurityException, IOException {
        KeyStoreFile server = new KeyStoreFile(data.tls().resolve("server.p12"), secrets.keyStorePassword());
        server.write(identity);
        KeyStoreFile trusted = new KeyStoreFile(data.tls().resolve("trusted.p12"), Tls.TRUST_PASSWORD);
        List<X509Certificate> all = new ArrayList<>(trustedByJava());
        all.addAll(identity.chain());
        trusted.writeTrusted(all);
        return new Tls(
                server.path(),
                server.password(),
                trusted.path(),
                identity.certificate(),
                Optional.ofNullable(authority));
    }

    private void requireUsable(X509Certificate certificate, Console console) {
        String host = settings.publicUrl().getHost();
        if (!CertificateNames.cover(certificate, host)) {
            String names = String.join(", ", CertificateNames.of(certificate));
            throw new StartFailure(
                    "Chứng thư dành cho " + names + ", không dành cho " + host + " trong BANSANG_PUBLIC_URL.",
                    "The certificate is for " + names + ", not for " + host + " of BANSANG_PUBLIC_URL.");
        }
        Instant end = certificate.getNotAfter().toInstant();
        if (end.isBefore(clock.instant())) {
            throw new StartFailure(
                    "Chứng thư đã hết hạn ngày " + end + ". Hãy thay chứng thư mới.",
                    "The certificate expired on " + end + ". Put a new one in its place.");
        }
        if (end.isBefore(clock.instant().plus(SOON))) {
            console.say("Chứng thư sắp hết hạn · The certificate expires soon: " + end);
        }
    }

    /** The learning platform reaches the sign-in server by the public name too. */
    private static void tellIfUnknownHere(String host, Console console) {
        if (new InetSocketAddress(host, 1).isUnresolved()) {
            console.say("Máy này không biết tên " + host + ": đăng nhập sẽ hỏng. Hãy thêm nó vào DNS hoặc /etc/hosts."
                    + System.lineSeparator() + "This machine does not know the name " + host
                    + ": signing in will fail. Add it to the DNS or to /etc/hosts.");
        }
    }

    private static List<X509Certificate> trustedByJava() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        List<X509Certificate> found = new ArrayList<>();
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager known) {
                found.addAll(List.of(known.getAcceptedIssuers()));
            }
        }
        return found;
    }
}

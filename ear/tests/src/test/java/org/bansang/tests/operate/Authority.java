package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An authority that no device knows yet, and the certificate for this host that it handed to the operator. */
final class Authority {
    private static final String PASSWORD = "chi-de-thu";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;
    private final KeyStore server;

    private Authority(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        keytool("authority", "-genkeypair", "-dname", "CN=Cơ quan thử", "-ext", "bc=ca:true", "-ext", "ku=keyCertSign");
        keytool("server", "-genkeypair", "-dname", "CN=localhost");
        keytool("server", "-certreq", "-file", file("request"));
        keytool(
                "authority",
                "-gencert",
                "-infile",
                file("request"),
                "-outfile",
                file("server.crt"),
                "-ext",
                "san=dns:localhost");
        keytool("authority", "-exportcert", "-file", file("authority.crt"));
        keytool("server", "-importcert", "-noprompt", "-file", file("authority.crt"), "-alias", "authority");
        keytool("server", "-importcert", "-noprompt", "-file", file("server.crt"));
        this.server = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(folder.resolve("server.p12"))) {
            server.load(stream, PASSWORD.toCharArray());
        }
    }

    static Authority make(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        return new Authority(folder);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void keytool(String store, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", file(store + ".p12"), "-storetype", "PKCS12", "-storepass", PASSWORD));
        if (!command.contains("-alias")) {
            command.addAll(List.of("-alias", store));
        }
        if (command.contains("-genkeypair")) {
            command.addAll(List.of("-keyalg", "RSA", "-validity", "30"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> command.toString());
    }

    /** What devices have to trust. */
    X509Certificate root() throws GeneralSecurityException {
        return (X509Certificate) server.getCertificate("authority");
    }

    /** The whole chain as a PEM file. */
    Path chain() throws IOException, GeneralSecurityException {
        StringBuilder text = new StringBuilder();
        for (Certificate certificate : server.getCertificateChain("server")) {
            text.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        return Files.writeString(folder.resolve("fullchain.pem"), text);
    }

    /** The key as a PEM file. */
    Path key() throws IOException, GeneralSecurityException {
        byte[] key = server.getKey("server", PASSWORD.toCharArray()).getEncoded();
        return Files.writeString(folder.resolve("privkey.pem"), pem("PRIVATE KEY", key));
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    /** What a proxy speaks TLS with. */
    SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(server, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** The option by which every Java on this machine trusts the authority, as one known to the world would be trusted. */
    String javaOption() {
        return "-Djavax.net.ssl.trustStore=" + file("server.p12") + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
    }
}

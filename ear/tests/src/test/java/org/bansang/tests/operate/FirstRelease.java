package org.bansang.tests.operate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.EdECPrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.Ports;
import org.bansang.launcher.Postgres;
import org.bansang.launcher.Programs;
import org.bansang.launcher.Secrets;

/**
 * A data folder as the first released form left it. The sign-in server's own database is not among what was kept:
 * accounts are claimed anew, by their login names.
 */
final class FirstRelease {
    /** The transactions of the dump must lie in the past of the cluster into which it is loaded, as they did in its own. */
    private static final String PASS_TIME =
            "do $$ begin for i in 1..2000 loop perform pg_current_xact_id(); commit; end loop; end $$";

    private FirstRelease() {}

    static DataFolder lay(Path folder, Programs programs, int port) throws IOException, SQLException {
        DataFolder data = DataFolder.open(folder);
        Postgres postgres = new Postgres(programs, data, Secrets.of(data, Map.of()), port);
        postgres.start();
        try {
            execute(postgres, PASS_TIME);
            execute(postgres, resource("first-release.sql"));
            execute(postgres, "update account set subject = null where login is not null");
        } finally {
            postgres.stop();
        }
        Files.writeString(data.keys().resolve("credential-0001.jwk"), resource("credential-0001.jwk"));
        Files.writeString(data.keys().resolve("credential-0002.jwk"), newKey());
        return data;
    }

    static DataFolder lay(Path folder, Path home, Ports ports) throws IOException, SQLException {
        return lay(folder, Programs.in(home), ports.database());
    }

    private static void execute(Postgres postgres, String text) throws SQLException {
        try (Connection connection = postgres.platform().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = FirstRelease.class.getResourceAsStream("/upgrade/" + name)) {
            if (stream == null) {
                throw new IOException("no test resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of the old signing key only the public half was kept; new certificates need a whole one, as after a rotation. */
    private static String newKey() throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] whole = pair.getPublic().getEncoded();
            byte[] point = Arrays.copyOfRange(whole, whole.length - 32, whole.length);
            byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
            return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"use\":\"sig\",\"x\":\""
                    + encoder.encodeToString(point) + "\",\"d\":\"" + encoder.encodeToString(secret) + "\"}";
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}

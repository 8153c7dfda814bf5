package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The application server: its programs stay as built, all it writes lies in the data folder. */
public final class WildFly {
    static final String NAME = "wildfly";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Programs programs;
    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final Optional<Tls> tls;
    private @Nullable Child child;

    /** Over plain HTTP, for this machine only. */
    public WildFly(Programs programs, DataFolder data, Settings settings, Secrets secrets) {
        this(programs, data, settings, secrets, Optional.empty());
    }

    WildFly(Programs programs, DataFolder data, Settings settings, Secrets secrets, Optional<Tls> tls) {
        this.programs = programs;
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
        this.tls = tls;
    }

    /** Starts with fresh configuration and the archive just built, and returns at once. */
    public Child start(DatabaseAccess database) {
        prepare();
        Child started = Child.startWithOwnLog(NAME, command(), data.root(), environment(database), data);
        child = started;
        return started;
    }

    /** Returns when the application answers; fails as soon as its deployment has failed. */
    public void awaitReady(Runnable stillHopeful) {
        Child started = child;
        if (started != null) {
            Health.await(started, health(), () -> {
                requireNotFailed(started);
                stillHopeful.run();
            });
            requireNotFailed(started);
        }
    }

    public void stop() {
        if (child != null) {
            child.stop(ProcessRecord.Signal.TERM, STOP_PATIENCE);
        }
    }

    /** Health of server and deployment, on the management port. */
    public URI health() {
        return URI.create("http://127.0.0.1:" + settings.ports().management() + "/health/ready");
    }

    /** What the server and the application read as their configuration. */
    public Map<String, String> environment(DatabaseAccess database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BANSANG_MODE", settings.mode().word());
        environment.put("BANSANG_PUBLIC_URL", settings.publicUrl().toString());
        environment.put("BANSANG_OIDC_URL", settings.oidcUrl().toString());
        environment.put("BANSANG_OIDC_CLIENT_SECRET", secrets.clientSecret());
        environment.put("BANSANG_ACCOUNTS_CLIENT_SECRET", secrets.accountsClientSecret());
        environment.put("BANSANG_KEYCLOAK_URL", keycloak().toString());
        environment.put("BANSANG_DB_URL", database.jdbcUrl());
        environment.put("BANSANG_DB_USER", database.user());
        environment.put("BANSANG_DB_PASSWORD", database.password());
        settings.mail().ifPresent(mail -> environment.putAll(mail.environment()));
        environment.put("BANSANG_MAIL_HOLD_FILE", data.mailHold().path().toString());
        environment.put("BANSANG_BACKUP_RECORD", data.lastBackup().path().toString());
        environment.put("BANSANG_COURSES_DIR", settings.courses().toString());
        environment.put("BANSANG_KEYS_DIR", data.keys().toString());
        environment.put("BANSANG_PROXY", Boolean.toString(settings.behindProxy()));
        environment.put(
                "BANSANG_SECURE_COOKIE",
                Boolean.toString("https".equals(settings.publicUrl().getScheme())));
        environment.put("BANSANG_HSTS", Boolean.toString(settings.encryption().way() != Encryption.Way.LOCAL));
        tls.ifPresent(keys -> environment.put("BANSANG_KEYSTORE_PASSWORD", keys.password()));
        return environment;
    }

    /** By its local address, unless its certificate knows only the public one: a proxy may close the Admin API. */
    private URI keycloak() {
        return tls.isPresent()
                ? settings.identityUrl()
                : URI.create("http://" + settings.localAddress() + ":"
                        + settings.ports().keycloak());
    }

    /** Copies what the server will change; its transaction log is the only thing kept from the run before. */
    void prepare() {
        Path base = data.server();
        for (String room : List.of("configuration", "deployments", "tmp")) {
            DataFolder.deleteTree(base.resolve(room));
        }
        DataFolder.copyTree(programs.server().resolve("standalone/configuration"), base.resolve("configuration"));
        try {
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(programs.archive(), archive(), StandardCopyOption.REPLACE_EXISTING);
            if (tls.isPresent()) {
                Files.writeString(encrypted(), EncryptedDoor.yaml(tls.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the configuration as built does not hold, read by the server on top of it. */
    private Path encrypted() {
        return data.server().resolve("configuration/encrypted.yml");
    }

    private Path archive() {
        return data.server().resolve("deployments/bansang.ear");
    }

    private void requireNotFailed(Child started) {
        if (Files.exists(archive().resolveSibling("bansang.ear.failed"))) {
            throw new ChildFailure(started);
        }
    }

    private List<String> command() {
        Path home = programs.server();
        return new CommandLine(Programs.java())
                .add(javaOptions())
                .add("-Dorg.jboss.boot.log.file=" + data.logs().resolve(NAME + ".log"))
                .add("-Dlogging.configuration="
                        + data.server()
                                .resolve("configuration/logging.properties")
                                .toUri())
                .add("-jar", home.resolve("jboss-modules.jar").toString())
                .add("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone")
                .add("-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + data.server())
                .add("-Djboss.server.log.dir=" + data.logs(), "-Dbansang.console.level=WARN")
                .add("-Djboss.node.name=bansang", "-Djboss.tx.node.id=bansang")
                .add("-Djboss.bind.address=" + settings.bindAddress())
                .add("-Djboss.http.port=" + settings.ports().http())
                .add("-Djboss.https.port=" + settings.ports().https())
                .add("-Djboss.bind.address.management=127.0.0.1")
                .add("-Djboss.management.http.port=" + settings.ports().management())
                .add(tls.isPresent() ? List.of("--yaml=" + encrypted()) : List.of())
                .words();
    }

    /** Keycloak's certificate may be one that only this machine knows. */
    private static List<String> trusting(Tls keys) {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + keys.trustStore(),
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + Tls.TRUST_PASSWORD);
    }

    /** Those of its own start script, with the collector that suits a small machine, and room for what a page leaves behind. */
    private List<String> javaOptions() {
        return new CommandLine("-D[Standalone]")
                .add(tls.map(WildFly::trusting).orElse(List.of()))
                .add("-Xms128m", "-Xmx" + settings.serverMemory(), "-XX:MetaspaceSize=128M")
                .add("-XX:MaxMetaspaceSize=512m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:NewRatio=1")
                .add("-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true")
                .add("-Djboss.modules.system.pkgs=org.jboss.byteman")
                .export("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap", "java.naming/com.sun.jndi.url.ldap")
                .export("java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns")
                .open("java.base/java.lang", "java.base/java.lang.invoke", "java.base/java.lang.reflect")
                .open("java.base/java.io", "java.base/java.net", "java.base/java.security", "java.base/java.util")
                .open("java.base/java.util.concurrent", "java.management/javax.management", "java.naming/javax.naming")
                .open("java.base/jdk.internal.ref")
                .words();
    }
}

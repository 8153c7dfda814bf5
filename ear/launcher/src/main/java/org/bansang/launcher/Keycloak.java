package org.bansang.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity provider, built beforehand for PostgreSQL; its Java runs directly, so that its process number is the right one. */
public final class Keycloak {
    static final String NAME = "keycloak";
    static final String ADMINISTRATOR = "admin";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final Programs programs;
    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final Optional<Tls> tls;
    private @Nullable Child child;

    /** Over plain HTTP, for this machine only. */
    public Keycloak(Programs programs, DataFolder data, Settings settings, Secrets secrets) {
        this(programs, data, settings, secrets, Optional.empty());
    }

    Keycloak(Programs programs, DataFolder data, Settings settings, Secrets secrets, Optional<Tls> tls) {
        this.programs = programs;
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
        this.tls = tls;
    }

    /** Starts and returns at once. */
    public Child start(DatabaseAccess database, String schema) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", database.jdbcUrl());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_SCHEMA", schema);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdministratorPassword());
        environment.put("BANSANG_PUBLIC_URL", settings.publicUrl().toString());
        tls.ifPresent(keys -> environment.put("KC_HTTPS_KEY_STORE_PASSWORD", keys.password()));
        Child started = Child.startWithOwnLog(NAME, command(), data.root(), environment, data);
        child = started;
        return started;
    }

    /** Returns when sign-in works. */
    public void awaitReady(Runnable stillHopeful) {
        if (child != null) {
            Health.await(
                    child,
                    URI.create("http://127.0.0.1:" + settings.ports().keycloakManagement() + "/health/ready"),
                    stillHopeful);
        }
    }

    public void stop() {
        if (child != null) {
            child.stop(ProcessRecord.Signal.TERM, STOP_PATIENCE);
        }
    }

    /** Where we administer it, whatever its public address. */
    public URI local() {
        String scheme = tls.isPresent() ? "https" : "http";
        return URI.create(scheme + "://" + settings.localAddress() + ":"
                + settings.ports().keycloak());
    }

    private List<String> command() {
        return new CommandLine(Programs.java())
                .add(javaOptions())
                .add("-cp", programs.keycloak().resolve("lib/quarkus-run.jar").toString())
                .add("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized")
                .add("--http-host=" + settings.bindAddress())
                .add(tls.map(this::encrypted)
                        .orElseGet(() -> List.of(
                                "--http-enabled=true",
                                "--http-port=" + settings.ports().keycloak())))
                .add("--http-management-port=" + settings.ports().keycloakManagement())
                .add("--http-management-host=127.0.0.1")
                .add("--hostname=" + settings.identityUrl())
                .add(settings.behindProxy() ? List.of("--proxy-headers=xforwarded") : List.of())
                .add("--log-level=INFO,io.smallrye.health:WARN", "--log=file")
                .add("--log-file=" + data.logs().resolve(NAME + ".log"))
                .words();
    }

    private List<String> encrypted(Tls keys) {
        return List.of(
                "--http-enabled=false",
                "--https-port=" + settings.ports().keycloak(),
                "--https-key-store-file=" + keys.keyStore(),
                "--https-key-store-type=PKCS12",
                "--http-management-scheme=http");
    }

    /** Those of its own start script, with the collector that suits a small machine. */
    private List<String> javaOptions() {
        Path home = programs.keycloak();
        return new CommandLine("-Xms64m")
                .add("-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m")
                .add("-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")
                .add("-Duser.language=en", "-Duser.country=US")
                .open("java.base/java.util", "java.base/java.util.concurrent")
                .open("java.base/java.security", "java.base/java.lang")
                .add("--enable-native-access=ALL-UNNAMED")
                .add("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"))
                .add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .add("-Dpicocli.disable.closures=true")
                .add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .words();
    }
}

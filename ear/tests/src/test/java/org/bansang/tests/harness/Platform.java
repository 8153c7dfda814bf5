package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.bansang.launcher.AdminApi;
import org.bansang.launcher.Child;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.DatabaseAccess;
import org.bansang.launcher.DemonstrationPerson;
import org.bansang.launcher.Keycloak;
import org.bansang.launcher.Ports;
import org.bansang.launcher.Postgres;
import org.bansang.launcher.Programs;
import org.bansang.launcher.Realm;
import org.bansang.launcher.Secrets;
import org.bansang.launcher.Settings;
import org.bansang.launcher.StartFailure;
import org.bansang.launcher.WildFly;
import org.jspecify.annotations.Nullable;

/**
 * The platform under test: PostgreSQL and Keycloak as the launcher runs them, on free ports and a fresh data folder;
 * WildFly is started by Arquillian with what is published here.
 */
public final class Platform implements AutoCloseable {
    /** The login that the operator of this platform names as first administrator. */
    public static final String FIRST_ADMINISTRATOR = "nguoi-dau-tien";

    private static final AtomicReference<@Nullable Platform> RUNNING = new AtomicReference<>();
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final Programs programs;
    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final DataFolder data;
    private final Path work;
    private final CompletableFuture<AdminApi> realm = new CompletableFuture<>();
    private @Nullable Child database;

    private Platform(Path home, Path work) {
        this.work = work;
        programs = Programs.in(home);
        settings = Settings.from(environment(work), home);
        CoursesFolder.prepare(home.resolve("courses"), settings.courses());
        data = DataFolder.open(settings.data());
        secrets = Secrets.of(data, Map.of());
        postgres = new Postgres(programs, data, secrets, settings.ports().database());
        keycloak = new Keycloak(programs, data, settings, secrets);
    }

    private void begin() {
        database = postgres.start();
        keycloak.start(postgres.keycloak(), "public");
        realm.completeAsync(this::prepareRealm);
        WildFly wildFly = new WildFly(programs, data, settings, secrets);
        Map<String, String> environment = new LinkedHashMap<>(wildFly.environment(postgres.platform()));
        environment.put("BANSANG_ADMINISTRATOR", FIRST_ADMINISTRATOR);
        environment.put("BANSANG_TRAINING_REMINDER_HOUR", "0");
        Mailboxes.open();
        ServerProperties.publish(programs, settings, environment, work.resolve("server"));
    }

    static Platform start() {
        Path target = Path.of(System.getProperty("bansang.target", "target"))
                .toAbsolutePath()
                .normalize();
        Path work = target.resolve("platform");
        Folders.delete(work);
        Platform started = new Platform(
                Path.of(System.getProperty("bansang.home", "../.."))
                        .toAbsolutePath()
                        .normalize(),
                work);
        RUNNING.set(started);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end of the platform"));
        started.begin();
        return started;
    }

    /** The one platform of this run. */
    public static Platform running() {
        Platform platform = RUNNING.get();
        if (platform == null) {
            throw new IllegalStateException("The platform is not started: is the test class @OnThePlatform?");
        }
        return platform;
    }

    private static Map<String, String> environment(Path work) {
        Ports ports = Ports.free();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("BANSANG_DATA", work.resolve("data").toString());
        environment.put("BANSANG_COURSES_DIR", work.resolve("courses").toString());
        environment.put("BANSANG_HTTP_PORT", Integer.toString(ports.http()));
        environment.put("BANSANG_KEYCLOAK_PORT", Integer.toString(ports.keycloak()));
        environment.put("BANSANG_DATABASE_PORT", Integer.toString(ports.database()));
        environment.put("BANSANG_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("BANSANG_KEYCLOAK_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement()));
        environment.put("BANSANG_MAIL_HOST", "127.0.0.1");
        environment.put("BANSANG_MAIL_PORT", Integer.toString(Mailboxes.port()));
        environment.put("BANSANG_MAIL_TLS", "none");
        environment.put("BANSANG_MAIL_FROM", "bansang@vidu.vn");
        return environment;
    }

    private AdminApi prepareRealm() {
        awaitKeycloak();
        AdminApi admin = new AdminApi(keycloak.local(), secrets.keycloakAdministratorPassword());
        Realm prepared = new Realm(admin, programs, settings, secrets);
        prepared.bringUpToDate();
        prepared.ensureDemonstrationPeople(DemonstrationPerson.all(programs), secrets.demonstrationPassword());
        Tokens.registerClients(admin);
        return admin;
    }

    void awaitRealm() {
        realm.join();
    }

    private void awaitKeycloak() {
        keycloak.awaitReady(() -> {});
    }

    /** The public address, without a trailing slash. */
    public String url() {
        return settings.publicUrl().toString();
    }

    /** The realm's address. */
    public String oidcUrl() {
        return settings.oidcUrl().toString();
    }

    /** Where health and metrics live. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + settings.ports().management());
    }

    /** The password of all demonstration people. */
    public String demonstrationPassword() {
        return secrets.demonstrationPassword();
    }

    /** The database of the application, for assertions. */
    public DatabaseAccess database() {
        return postgres.platform();
    }

    /** Keycloak's Admin API. */
    public AdminApi adminApi() {
        return realm.join();
    }

    /** Ends PostgreSQL as a crash would: without a checkpoint and without a word to its clients. */
    public void crashDatabase() {
        Child running = database;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(running.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Poll.until("PostgreSQL has ended", RECOVERY, () -> !running.isAlive());
    }

    /** Starts PostgreSQL again on the same files, and returns when Keycloak has found it too. */
    public void startDatabase() {
        database = postgres.start();
        Poll.until("Keycloak works on the restarted database", RECOVERY, this::keycloakWorks);
    }

    private boolean keycloakWorks() {
        try {
            return new AdminApi(keycloak.local(), secrets.keycloakAdministratorPassword())
                    .get("/bansang/users?max=1")
                    .filter(JsonNode::isArray)
                    .isPresent();
        } catch (StartFailure notYet) {
            return false;
        }
    }

    /** Our realm, as a start of the launcher finds it. */
    public Realm realm() {
        return new Realm(adminApi(), programs, settings, secrets);
    }

    /** Takes the identity provider away. */
    public void stopKeycloak() {
        keycloak.stop();
    }

    /** Brings the identity provider back, and returns when it can be used. */
    public void startKeycloak() {
        keycloak.start(postgres.keycloak(), "public");
        awaitKeycloak();
    }

    /** The folder of this run. */
    Path work() {
        return work;
    }

    /** The archive that ships. */
    Path archive() {
        return programs.archive();
    }

    /** The mark that holds letters back while it lies there. */
    public Path mailHold() {
        return data.root().resolve("mail-held.properties");
    }

    /** What the launcher writes down after a backup. */
    public Path backupRecord() {
        return data.root().resolve("last-backup.properties");
    }

    /** Everything the servers said, for the message of a failed test. */
    public Path logs() {
        return data.logs();
    }

    @Override
    public void close() {
        if (RUNNING.compareAndSet(this, null)) {
            keycloak.stop();
            postgres.stop();
            Mailboxes.close();
        }
    }
}

package org.bansang.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The three servers as one thing that starts and ends; used by the launcher and by the black-box tests. */
public final class Platform implements AutoCloseable {
    private final Programs programs;
    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final Console console;
    private final Children children = new Children();
    private final Optional<Tls> tls;
    private final Recovery recovery;
    private final Keycloak keycloak;
    private final WildFly wildFly;
    private final Optional<Postgres> postgres;
    private @Nullable PlainDoor plainDoor;

    /** Nothing is started yet; secrets that the environment does not give are made now. */
    public Platform(Programs programs, Settings settings, Map<String, String> environment, Console console) {
        this.programs = programs;
        this.settings = settings;
        this.console = console;
        this.data = DataFolder.open(settings.data());
        this.secrets = Secrets.of(data, environment);
        this.tls = new ServerIdentity(data, settings, secrets, Clock.systemUTC()).prepare(console);
        this.recovery = new Recovery(data);
        this.keycloak = new Keycloak(programs, data, settings, secrets, tls);
        this.wildFly = new WildFly(programs, data, settings, secrets, tls);
        this.postgres = settings.externalDatabase().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Postgres(programs, data, secrets, settings.ports().database()));
    }

    /** Starts all three, as far as possible at the same time, and returns when people can use the platform. */
    public void start() {
        programs.requireBuilt();
        postgres.ifPresent(this::startPostgres);
        if (recovery.isDue()) {
            recovery.markDatabase(database());
        }
        tls.ifPresent(keys -> plainDoor = PlainDoor.open(settings, keys));
        startKeycloak();
        if (settings.mode() == Mode.PRODUCTION) {
            prepareRealm();
            startWildFly();
            awaitWildFly();
        } else {
            startWildFly();
            CompletableFuture<Void> realm = CompletableFuture.runAsync(this::prepareRealm);
            awaitWildFly();
            join(realm);
        }
    }

    public Children children() {
        return children;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public WildFly wildFly() {
        return wildFly;
    }

    /** Empty when somebody else's PostgreSQL is used. */
    public Optional<Postgres> postgres() {
        return postgres;
    }

    /** The database of the application. */
    public DatabaseAccess database() {
        return postgres.map(Postgres::platform).orElseGet(this::external);
    }

    /** The Admin API of the running Keycloak. */
    public AdminApi adminApi() {
        return new AdminApi(keycloak.local(), secrets.keycloakAdministratorPassword(), tls);
    }

    /** What the servers speak TLS with; empty when they speak plainly. */
    Optional<Tls> tls() {
        return tls;
    }

    @Override
    public void close() {
        PlainDoor door = plainDoor;
        if (door != null) {
            door.close();
        }
        children.stopAll();
    }

    private void startPostgres(Postgres database) {
        console.step("Đang mở cơ sở dữ liệu …", "Opening the database …");
        children.add(database.start(), database::stop);
        console.step("Cơ sở dữ liệu đã sẵn sàng.", "The database is ready.");
    }

    private void startKeycloak() {
        console.step("Đang mở máy chủ đăng nhập …", "Starting the sign-in server …");
        Child child = postgres.isPresent()
                ? keycloak.start(postgres.get().keycloak(), "public")
                : keycloak.start(schemaOfKeycloak(), Keycloak.NAME);
        children.add(child, keycloak::stop);
    }

    private void startWildFly() {
        console.step("Đang mở nền tảng học …", "Starting the learning platform …");
        children.add(wildFly.start(database()), wildFly::stop);
    }

    private void awaitWildFly() {
        wildFly.awaitReady(children::requireAlive);
        console.step("Nền tảng học đã sẵn sàng.", "The learning platform is ready.");
    }

    private void prepareRealm() {
        keycloak.awaitReady(children::requireAlive);
        AdminApi api = adminApi();
        Realm realm = new Realm(api, programs, settings, secrets);
        if (settings.mode() == Mode.PRODUCTION) {
            realm.requireNoDemonstrationPeople();
        }
        realm.bringUpToDate();
        if (settings.mode() == Mode.DEMONSTRATION) {
            realm.ensureDemonstrationPeople(DemonstrationPerson.all(programs), secrets.demonstrationPassword());
        }
        if (recovery.isDue()) {
            recovery.endSessions(api);
        }
        console.step("Máy chủ đăng nhập đã sẵn sàng.", "The sign-in server is ready.");
    }

    private DatabaseAccess external() {
        ExternalDatabase given = settings.externalDatabase().orElseThrow();
        return new DatabaseAccess(given.jdbcUrl(), given.user(), given.password());
    }

    private DatabaseAccess schemaOfKeycloak() {
        DatabaseAccess access = external();
        try (Connection connection = access.connect()) {
            Databases databases = new Databases(connection);
            databases.ensureSchema(Keycloak.NAME);
            databases.ensureExtensions();
        } catch (SQLException e) {
            throw new StartFailure(
                    "Không dùng được cơ sở dữ liệu " + access.jdbcUrl() + ": " + e.getMessage(),
                    "The database " + access.jdbcUrl() + " cannot be used: " + e.getMessage(),
                    e);
        }
        return access;
    }

    private static void join(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}

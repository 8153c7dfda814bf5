package org.bansang.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL: loopback only, passwords always, every commit on disk. */
public final class Postgres {
    static final String NAME = "postgresql";
    static final String OWNER = "postgres";
    static final String MAJOR_VERSION = "15";
    private static final Patience ANSWER_PATIENCE = new Patience(Duration.ofSeconds(90));
    private static final Patience START_PATIENCE = new Patience(Duration.ofMinutes(2));
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Programs programs;
    private final DataFolder data;
    private final Secrets secrets;
    private final int port;
    private @Nullable Child child;

    public Postgres(Programs programs, DataFolder data, Secrets secrets, int port) {
        this.programs = programs;
        this.data = data;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts the server, makes databases and users where missing, and returns when both can be used. */
    public Child start() {
        Cluster cluster = new Cluster(PostgresBinaries.unpack(programs.postgresql()), data.postgresql());
        cluster.initialise(secrets.databaseOwnerPassword());
        Child started = startServer(cluster);
        child = started;
        try (Connection owner = owner().connect()) {
            Databases databases = new Databases(owner);
            databases.ensure("bansang", secrets.databasePassword());
            databases.ensure("keycloak", secrets.keycloakDatabasePassword());
        } catch (SQLException e) {
            throw failed(e);
        }
        try (Connection owner =
                access("bansang", OWNER, secrets.databaseOwnerPassword()).connect()) {
            new Databases(owner).ensureExtensions();
        } catch (SQLException e) {
            throw failed(e);
        }
        return started;
    }

    /** Ends the server orderly without waiting for its clients. */
    public void stop() {
        if (child != null) {
            child.stop(ProcessRecord.Signal.INT, STOP_PATIENCE);
        }
    }

    /** The platform's own database. */
    public DatabaseAccess platform() {
        return access("bansang", "bansang", secrets.databasePassword());
    }

    /** The database of Keycloak. */
    public DatabaseAccess keycloak() {
        return access("keycloak", "keycloak", secrets.keycloakDatabasePassword());
    }

    /** The owner of the cluster, for backups. */
    DatabaseAccess owner() {
        return access(OWNER, OWNER, secrets.databaseOwnerPassword());
    }

    private DatabaseAccess access(String database, String user, String password) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** After a killed server its last backends may still hold the shared memory for a moment: then once more. */
    private Child startServer(Cluster cluster) {
        return START_PATIENCE
                .find(() -> {
                    Child started = startOnce(cluster);
                    if (accepts(started)) {
                        return Optional.of(started);
                    }
                    if (!started.lastLines(5).contains("shared memory block")) {
                        throw new ChildFailure(started);
                    }
                    return Optional.empty();
                })
                .orElseThrow(() -> new StartFailure(
                        "Cơ sở dữ liệu không mở được: lần chạy trước còn giữ bộ nhớ chung. Hãy khởi động lại máy.",
                        "The database does not open: a run before still holds shared memory. Restart the machine."));
    }

    private Child startOnce(Cluster cluster) {
        return Child.start(NAME, cluster.serverCommand(options()), cluster.folder(), Map.of("LC_ALL", "C"), data);
    }

    private boolean accepts(Child started) {
        ANSWER_PATIENCE.until(() -> !started.isAlive() || answers());
        return started.isAlive() && answers();
    }

    private boolean answers() {
        try (Connection connection = owner().connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw wrongPassword(notYet);
            }
            return false;
        }
    }

    private List<String> options() {
        return List.of(
                "-c", "listen_addresses=127.0.0.1",
                "-c", "port=" + port,
                "-c", "unix_socket_directories=",
                "-c", "password_encryption=scram-sha-256",
                "-c", "fsync=on",
                "-c", "full_page_writes=on",
                "-c", "synchronous_commit=on",
                "-c", "max_connections=100",
                "-c", "shared_buffers=192MB",
                "-c", "effective_cache_size=1GB",
                "-c", "random_page_cost=1.1",
                "-c", "jit=off",
                // Two cores are for two people
                "-c", "max_parallel_workers_per_gather=0",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC",
                "-c", "log_line_prefix=%m [%p] %u@%d ",
                // Names and phone numbers travel as parameters: a slow question is logged without them
                "-c", "log_min_duration_statement=2000",
                "-c", "log_parameter_max_length=0",
                "-c", "log_parameter_max_length_on_error=0",
                "-c", "idle_in_transaction_session_timeout=10min");
    }

    private StartFailure wrongPassword(SQLException cause) {
        return new StartFailure(
                "Mật khẩu trong " + data.secrets() + " không khớp với cơ sở dữ liệu trong " + data.postgresql()
                        + ". Hãy trả lại tệp cũ.",
                "The password in " + data.secrets() + " does not fit the database in " + data.postgresql()
                        + ". Put the old file back.",
                cause);
    }

    private static StartFailure failed(SQLException cause) {
        return new StartFailure(
                "Không chuẩn bị được cơ sở dữ liệu: " + cause.getMessage(),
                "The database cannot be prepared: " + cause.getMessage(),
                cause);
    }
}

package org.bansang.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** The embedded database for as long as a command needs it: that of the running platform, or one started only for us. */
public final class RunningDatabase implements AutoCloseable {
    private static final Patience WITH_A_START = new Patience(Duration.ofMinutes(15));

    private final Postgres postgres;
    private final AutoCloseable end;

    private RunningDatabase(Postgres postgres, AutoCloseable end) {
        this.postgres = postgres;
        this.end = end;
    }

    /** By which door we came: the port of the platform's database, or the folder itself because nobody uses it. */
    private record Way(Optional<String> port, Optional<DataLock> lock) {}

    /** Finds the database of the running platform, after waiting for one that is starting; where none runs, starts it. */
    public static RunningDatabase of(
            Programs programs, Settings settings, DataFolder data, Map<String, String> environment, Console console) {
        Unprivileged.requireOwn(data.root());
        Secrets secrets = Secrets.of(data, environment);
        Way way = await(data, console);
        if (way.lock().isEmpty()) {
            int port = Integer.parseInt(way.port().orElseThrow());
            return new RunningDatabase(new Postgres(programs, data, secrets, port), () -> {});
        }
        DataLock lock = way.lock().get();
        data.running().delete();
        ProcessRecord.endOrphans(data);
        DataVersion.requireUsable(data, ProgramVersion.current());
        Postgres own = new Postgres(programs, data, secrets, settings.ports().database());
        own.start();
        return new RunningDatabase(own, () -> {
            own.stop();
            lock.close();
        });
    }

    private static Way await(DataFolder data, Console console) {
        AtomicBoolean told = new AtomicBoolean();
        Callable<Optional<Way>> attempt = () -> {
            Optional<DataLock> lock = DataLock.tryTake(data, DataLock.Purpose.COMMAND);
            Optional<String> port = Optional.ofNullable(data.running().read().get("database-port"));
            if (lock.isPresent() || port.isPresent()) {
                return Optional.of(new Way(port, lock));
            }
            if (!told.getAndSet(true)) {
                console.step(
                        "Bản Sáng đang khởi động, hoặc một lệnh khác đang dùng dữ liệu; đợi …",
                        "Bản Sáng is starting, or another command uses the data; waiting …");
            }
            return Optional.empty();
        };
        return WITH_A_START
                .find(attempt)
                .orElseThrow(() -> new StartFailure(
                        "Bản Sáng khởi động mãi chưa xong. Hãy xem ./bansang logs.",
                        "Bản Sáng is starting and does not become ready. See ./bansang logs."));
    }

    /** A connection as the owner of the cluster, who may do everything. */
    Connection connect() throws SQLException {
        return postgres.owner().connect();
    }

    /** The application's own database. */
    public DatabaseAccess platform() {
        return postgres.platform();
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

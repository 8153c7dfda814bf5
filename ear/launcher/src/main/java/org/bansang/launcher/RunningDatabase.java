package org.bansang.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database for as long as a command needs it: that of the running platform, or one started only for us. */
public final class RunningDatabase implements AutoCloseable {
    private final Postgres postgres;
    private final AutoCloseable end;

    private RunningDatabase(Postgres postgres, AutoCloseable end) {
        this.postgres = postgres;
        this.end = end;
    }

    /** Finds the database of the running platform; where none runs, starts it. */
    public static RunningDatabase of(
            Programs programs, Settings settings, DataFolder data, Map<String, String> environment) {
        Unprivileged.requireOwn(data.root());
        Secrets secrets = Secrets.of(data, environment);
        if (DataLock.isHeld(data)) {
            String port = data.running().read().get("database-port");
            if (port == null) {
                throw new StartFailure(
                        "Bản Sáng đang khởi động. Hãy đợi nó sẵn sàng.",
                        "Bản Sáng is starting. Wait until it is ready.");
            }
            return new RunningDatabase(new Postgres(programs, data, secrets, Integer.parseInt(port)), () -> {});
        }
        DataLock lock = DataLock.take(data);
        ProcessRecord.endOrphans(data);
        DataVersion.requireUsable(data, ProgramVersion.current());
        Postgres own = new Postgres(programs, data, secrets, settings.ports().database());
        own.start();
        return new RunningDatabase(own, () -> {
            own.stop();
            lock.close();
        });
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

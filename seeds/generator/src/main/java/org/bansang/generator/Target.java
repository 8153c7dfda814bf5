package org.bansang.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.bansang.launcher.Console;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.DatabaseAccess;
import org.bansang.launcher.ExternalDatabase;
import org.bansang.launcher.Mode;
import org.bansang.launcher.Programs;
import org.bansang.launcher.RunningDatabase;
import org.bansang.launcher.Settings;
import org.bansang.launcher.StartFailure;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration database that the settings name: of the platform that runs, of a folder where none runs, or one that
 * somebody else runs. Production gets no invented people.
 */
public final class Target implements AutoCloseable {
    private final DatabaseAccess access;
    private final @Nullable RunningDatabase own;

    private Target(DatabaseAccess access, @Nullable RunningDatabase own) {
        this.access = access;
        this.own = own;
    }

    /** Finds it, or says in a sentence why there is none. */
    public static Target of(Programs programs, Settings settings, Map<String, String> environment) {
        if (settings.mode() == Mode.PRODUCTION) {
            throw new StartFailure(
                    "Không tạo người giả trong hệ thống thật (BANSANG_MODE=production).",
                    "No people are invented in production (BANSANG_MODE=production).");
        }
        if (settings.externalDatabase().isPresent()) {
            ExternalDatabase given = settings.externalDatabase().get();
            return new Target(new DatabaseAccess(given.jdbcUrl(), given.user(), given.password()), null);
        }
        Path cluster = new DataFolder(settings.data()).postgresql().resolve("PG_VERSION");
        if (!Files.exists(cluster)) {
            throw neverStarted();
        }
        RunningDatabase own = RunningDatabase.of(
                programs, settings, DataFolder.open(settings.data()), environment, Console.standard());
        return new Target(own.platform(), own);
    }

    /** There are no tables to fill. */
    static StartFailure neverStarted() {
        return new StartFailure(
                "Thư mục dữ liệu này chưa chạy lần nào. Hãy chạy ./bansang run trước.",
                "This data folder has never been started. Use ./bansang run first.");
    }

    /** A connection for the caller to close. */
    public Connection connect() throws SQLException {
        return access.connect();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}

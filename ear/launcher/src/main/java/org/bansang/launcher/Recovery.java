package org.bansang.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the first start after a restore must do: time went backwards, so phones have to send again what they sent since
 * the backup, and nobody stays signed in whose session a thief may hold from an old copy.
 */
final class Recovery {
    private static final String MARK =
            """
            do $$
            begin
                if to_regclass('recovery') is not null then
                    update recovery set mark = gen_random_uuid(), since = now();
                end if;
            end
            $$
            """;

    private final DataFolder data;

    Recovery(DataFolder data) {
        this.data = data;
    }

    boolean isDue() {
        return data.restored().exists();
    }

    /** Before the application starts: an older database without the mark gets a fresh one when its schema is brought up. */
    void markDatabase(DatabaseAccess database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(MARK);
        } catch (SQLException e) {
            throw new StartFailure(
                    "Không ghi được dấu phục hồi: " + e.getMessage(),
                    "The mark of the restore cannot be written: " + e.getMessage(),
                    e);
        }
    }

    /** When the realm is ready; only now is everything told that has to be. */
    void endSessions(AdminApi api) {
        api.act(Realm.ADMIN + "/logout-all");
        data.restored().delete();
    }
}

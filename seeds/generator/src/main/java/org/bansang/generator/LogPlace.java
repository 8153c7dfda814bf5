package org.bansang.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.bansang.launcher.Patience;
import org.bansang.launcher.StartFailure;

/**
 * The place of one great transaction in the log. Its number is taken first; then one waits until every smaller one has
 * ended and is projected. From there on nothing can stand between the cursor and our statements, and what learners do
 * meanwhile carries greater numbers: the cursor may be set behind ours without passing over anything.
 */
final class LogPlace {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));
    private static final String REACHED =
            """
            select pg_snapshot_xmin(pg_current_snapshot()) = ?::text::xid8 and not exists (
                select from statement s join projection_cursor c on c.name = 'progress'
                where (s.tx, s.seq) > (c.tx::text::xid8, c.seq) and s.tx < ?::text::xid8)
            """;
    private static final String PASS =
            """
            update projection_cursor set tx = ?, seq = own.last
            from (select max(seq) as last from statement where tx = ?::text::xid8) own
            where name = 'progress' and own.last is not null
            """;

    private final Connection connection;
    private final long transaction;

    private LogPlace(Connection connection, long transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    /** Takes the place, or fails with a sentence when older work does not end. */
    static LogPlace take(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            LogPlace place = new LogPlace(connection, row.getLong(1));
            place.await();
            return place;
        }
    }

    private void await() {
        if (!PATIENCE.until(this::isReached)) {
            throw new StartFailure(
                    "Còn việc học chưa được tính xong. Hãy chạy ./bansang run, đợi một phút rồi làm lại.",
                    "Some learning is not counted yet. Use ./bansang run, wait a minute and try again.");
        }
    }

    private boolean isReached() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REACHED)) {
            query.setLong(1, transaction);
            query.setLong(2, transaction);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Our statements are projected: their progress is written beside them. */
    void pass() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PASS)) {
            update.setLong(1, transaction);
            update.setLong(2, transaction);
            update.executeUpdate();
        }
    }
}

package org.bansang.tests.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.DatabaseAccess;
import org.bansang.launcher.Secrets;

/** Looks into the data of an installation, where an answer over HTTP could hide what is really kept. */
record Store(Installation installation) {
    DataFolder data() {
        return new DataFolder(installation.data());
    }

    Secrets secrets() {
        return Secrets.of(data(), Map.of());
    }

    /** A number that a query finds. */
    long number(String sql, Object... values) {
        DatabaseAccess access = new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + installation.settings().get("BANSANG_DATABASE_PORT") + "/bansang",
                "bansang",
                secrets().databasePassword());
        try (Connection connection = access.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

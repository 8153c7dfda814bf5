package org.bansang.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How one program reaches one database; passed on as environment, never as arguments that other users could list. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {
    private static final String CONNECT_TIMEOUT_SECONDS = "5";

    /** A connection for the caller to close. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + ", " + user + "]";
    }
}

package org.bansang.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Users, databases and extensions: made where missing, so that every start may ask for them. */
final class Databases {
    private final Connection owner;

    Databases(Connection owner) {
        this.owner = owner;
    }

    /** A database and its only user share one name; nobody else may connect to it. */
    void ensure(String name, String password) throws SQLException {
        boolean known = exists("select 1 from pg_roles where rolname = ?", name);
        run((known ? "alter" : "create") + " role " + name + " login password " + literal(password));
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + name);
            run("revoke all on database " + name + " from public");
        }
    }

    /** Search that ignores tone marks, and indexes for searching inside names. */
    void ensureExtensions() throws SQLException {
        run("create extension if not exists unaccent");
        run("create extension if not exists pg_trgm");
    }

    /** Keycloak's tables in a room of their own when both share one database. */
    void ensureSchema(String name) throws SQLException {
        run("create schema if not exists " + name);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(command);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

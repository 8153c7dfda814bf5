package org.bansang.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How much the database holds. */
final class DataSize {
    private static final Map<String, String> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("persons", "select count(*) from person");
        COUNTS.put("officials", "select count(distinct person_id) from position where role = 'OFFICIAL'");
        COUNTS.put("assignments", "select count(*) from assignment");
        COUNTS.put("learners", "select count(distinct person_id) from course_progress");
        COUNTS.put("statements", "select count(*) from statement");
        COUNTS.put("MB of database", "select pg_database_size(current_database()) / 1024 / 1024");
    }

    private DataSize() {}

    static String of(Connection connection) throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> count : COUNTS.entrySet()) {
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery(count.getValue())) {
                row.next();
                found.put(count.getKey(), row.getLong(1));
            }
        }
        return found.entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }
}

package org.bansang.lms.shared.persistence;

import java.sql.SQLException;
import java.util.List;

/**
 * Tells "the database is away, try again" from a defect.
 */
public final class DatabaseOutage {

    /** SQLSTATE classes: connection, operator intervention, insufficient resources. */
    private static final List<String> PASSING = List.of("08", "57", "53");

    private DatabaseOutage() {}

    /** Whether the failure comes from a connection that could not be had or was cut. */
    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean noConnection = cause.getClass().getName().equals("jakarta.resource.ResourceException");
            if (noConnection || (cause instanceof SQLException sql && passing(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean passing(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && PASSING.stream().anyMatch(state::startsWith);
    }
}

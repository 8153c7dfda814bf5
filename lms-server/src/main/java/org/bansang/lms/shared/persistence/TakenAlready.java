package org.bansang.lms.shared.persistence;

import java.sql.SQLException;

/**
 * Tells "somebody else has just stored the same key" from a defect: what was free when it was looked at is no longer.
 */
public final class TakenAlready {

    private static final String UNIQUE_VIOLATION = "23505";

    private TakenAlready() {}

    /** Whether the failure comes from a key that exists already. */
    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

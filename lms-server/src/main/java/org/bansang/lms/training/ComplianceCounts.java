package org.bansang.lms.training;

import java.io.Serializable;

/**
 * How a number of assignments stands: {@code assigned} is the sum of all the others.
 */
public record ComplianceCounts(int assigned, int complete, int overdue, int dueSoon, int open, int upcoming)
        implements Serializable {

    /** Nothing assigned. */
    public static final ComplianceCounts NONE = new ComplianceCounts(0, 0, 0, 0, 0, 0);

    private static final int ALL = 100;

    /** Both together. */
    public ComplianceCounts plus(ComplianceCounts other) {
        return new ComplianceCounts(
                assigned + other.assigned,
                complete + other.complete,
                overdue + other.overdue,
                dueSoon + other.dueSoon,
                open + other.open,
                upcoming + other.upcoming);
    }

    /** Complete ones in a hundred, rounded down: 100 means all. */
    public int share() {
        return assigned == 0 ? 0 : (int) ((long) complete * ALL / assigned);
    }

    /** How many are in that state. */
    public int in(AssignmentState state) {
        return switch (state) {
            case COMPLETE -> complete;
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case OPEN -> open;
            case UPCOMING -> upcoming;
        };
    }
}

package org.bansang.lms.training;

import java.io.Serializable;
import java.util.UUID;

/**
 * The id of one row of an assignment: a programme and a person while one unit answers for it.
 */
public record AssignmentId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

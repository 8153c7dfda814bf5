package org.bansang.lms.course;

import java.io.Serializable;
import java.util.UUID;

/**
 * The id of a note about an approval.
 */
public record ApprovalId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.bansang.lms.training;

import java.io.Serializable;
import java.util.UUID;

/**
 * A programme's id.
 */
public record ProgrammeId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

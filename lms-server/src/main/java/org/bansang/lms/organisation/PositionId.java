package org.bansang.lms.organisation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A position's id.
 */
public record PositionId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

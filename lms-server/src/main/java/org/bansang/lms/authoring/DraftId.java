package org.bansang.lms.authoring;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names a draft.
 */
public record DraftId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.bansang.lms.notice;

import java.io.Serializable;
import java.util.UUID;

/**
 * A notice's id.
 */
public record NoticeId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}

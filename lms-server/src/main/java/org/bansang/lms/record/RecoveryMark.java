package org.bansang.lms.record;

import java.util.UUID;

/**
 * Names the stretch of time between two restorations of a backup: what a phone was told is stored is certainly stored
 * only as long as the mark is the same.
 */
public record RecoveryMark(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

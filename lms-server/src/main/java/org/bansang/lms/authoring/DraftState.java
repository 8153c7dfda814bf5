package org.bansang.lms.authoring;

/**
 * Where a draft stands between its first word and the learners.
 */
public enum DraftState {
    /** Being written. */
    EDITING,
    /** Waiting for a reviewer; nobody changes it. */
    SUBMITTED,
    /** A reviewer asked for something; being written again. */
    RETURNED,
    /** Live, or was. */
    PUBLISHED,
    /** Given up. */
    DISCARDED;

    /** Whether it can still become a version. */
    public boolean isOpen() {
        return this != PUBLISHED && this != DISCARDED;
    }

    /** Whether its text may be changed. */
    public boolean isEditable() {
        return this == EDITING || this == RETURNED;
    }
}

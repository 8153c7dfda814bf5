package org.bansang.lms.record;

/**
 * What became of a statement that was to be appended.
 */
public enum Appended {
    /** New, and now in the log. */
    STORED,
    /** The log holds the very same statement already. */
    DUPLICATE,
    /** The log holds another statement under this id; this one was not stored. */
    CONFLICT
}

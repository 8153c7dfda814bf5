package org.bansang.lms.record;

/**
 * Whose word a statement is: what a learner's device says happened, or what the platform itself concluded.
 */
public enum Origin {
    LEARNER,
    PLATFORM
}

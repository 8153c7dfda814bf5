package org.bansang.lms.notice;

/**
 * The ways by which a notice reaches somebody.
 */
public enum Channel {
    IN_APP,
    EMAIL
}

package org.bansang.content.problem;

/** Decides whether a problem keeps a course from being published. */
public enum Severity {
    /** The course yields no pack until this is mended. */
    ERROR,
    /** The course is published; its author should look. */
    WARNING
}

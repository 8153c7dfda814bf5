package org.bansang.lms.course;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A changeable value that a course refers to, as a trainer looks after it.
 *
 * @param value in the language asked for
 * @param confidence H, M or m
 * @param stale whether the day of the next check has passed
 */
public record FactSummary(
        String id,
        String value,
        String source,
        LocalDate checkedOn,
        LocalDate reviewBy,
        String confidence,
        boolean stale)
        implements Serializable {}

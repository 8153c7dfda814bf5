package org.bansang.lms.people;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.organisation.PositionEvent;
import org.bansang.lms.organisation.PositionSummary;

/**
 * A position with the names of those who changed it.
 */
public record PositionFile(PositionSummary position, List<Line> history) implements Serializable {

    /**
     * One change.
     *
     * @param day from when it counts
     * @param by empty when the platform itself did it
     */
    public record Line(PositionEvent.Kind kind, LocalDate day, String by, Instant at) implements Serializable {}
}

package org.bansang.lms.training;

import java.io.Serializable;
import java.util.List;

/**
 * Who would be asked today, counted before anybody is.
 *
 * @param people how many
 * @param completed how many of them have completed the course already
 * @param units the same for each unit that has somebody, in the order of the tree
 */
public record ProgrammePreview(long people, long completed, List<UnitCount> units) implements Serializable {

    /** One unit's share, without its parts. */
    public record UnitCount(String unitId, String unitName, long people, long completed) implements Serializable {}

    static ProgrammePreview of(List<UnitCount> units) {
        return new ProgrammePreview(
                units.stream().mapToLong(UnitCount::people).sum(),
                units.stream().mapToLong(UnitCount::completed).sum(),
                units);
    }
}

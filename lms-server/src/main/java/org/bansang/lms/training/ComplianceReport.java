package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.organisation.UnitSummary;

/**
 * How a unit and its parts stand on a day.
 *
 * @param now whether it is about this moment, not about a day that is over
 * @param parts the unit itself first, every unit before its parts
 */
public record ComplianceReport(UnitSummary unit, LocalDate day, boolean now, List<UnitCompliance> parts)
        implements Serializable {

    /** Everything of the unit and its parts together. */
    public ComplianceCounts total() {
        return parts.stream()
                .filter(part -> part.unit().id().equals(unit.id()))
                .findFirst()
                .map(UnitCompliance::total)
                .orElse(ComplianceCounts.NONE);
    }
}

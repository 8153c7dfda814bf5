package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.organisation.UnitSummary;

/**
 * How a unit and its direct parts stand on a day. What lies below a part is another report: a province has more than a
 * thousand villages, and whoever looks at it wants its communes.
 *
 * @param now whether it is about this moment, not about a day that is over
 * @param parts the unit itself first, with what it answers for without its parts; then each part with what lies below
 */
public record ComplianceReport(UnitSummary unit, LocalDate day, boolean now, List<UnitCompliance> parts)
        implements Serializable {

    /** Everything of the unit and its parts together. */
    public ComplianceCounts total() {
        return parts.stream().map(UnitCompliance::total).reduce(ComplianceCounts.NONE, ComplianceCounts::plus);
    }
}

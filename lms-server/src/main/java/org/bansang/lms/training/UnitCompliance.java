package org.bansang.lms.training;

import java.io.Serializable;
import org.bansang.lms.organisation.UnitSummary;

/**
 * How a unit stands.
 *
 * @param divided whether parts of it answer for something
 * @param own what the unit itself answers for
 * @param total the same with all its parts
 */
public record UnitCompliance(UnitSummary unit, boolean divided, ComplianceCounts own, ComplianceCounts total)
        implements Serializable {}

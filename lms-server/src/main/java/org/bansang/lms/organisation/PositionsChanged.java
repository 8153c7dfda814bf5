package org.bansang.lms.organisation;

import org.bansang.lms.shared.security.PersonId;

/**
 * A position of this person begins, ends or moves; fired in the transaction that changes it, and once more on the day
 * from which the change counts, so that whoever keeps something per position can follow.
 */
public record PositionsChanged(PersonId person) {}

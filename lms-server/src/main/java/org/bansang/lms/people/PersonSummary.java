package org.bansang.lms.people;

import java.io.Serializable;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as other features see them.
 *
 * @param language BCP 47
 * @param unit where the person lives or works, if known
 */
public record PersonSummary(PersonId id, String displayName, String language, @Nullable UnitId unit)
        implements Serializable {}

package org.bansang.lms.people;

import java.io.Serializable;
import java.util.Set;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Somebody who might be the person about to be registered.
 *
 * @param displayName empty where the caller may not know it: a phone number must not tell whose it is
 * @param unitPath the unit the person lives in
 * @param open whether the caller may open this person
 */
public record Duplicate(
        PersonId id, String displayName, String unitName, String unitPath, Set<Sign> signs, boolean open)
        implements Serializable {

    /** By what the two look like one. */
    public enum Sign {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_VILLAGE,
        SAME_COMMUNE,
        SAME_BAND,
        SAME_PHONE,
        SAME_EMAIL
    }

    Duplicate openTo(Caller caller) {
        boolean mine = Serving.of(caller).duties(Serving.ROLES).stream().anyMatch(duty -> duty.covers(unitPath));
        boolean tellsTheName = mine || signs.contains(Sign.SAME_NAME);
        return new Duplicate(id, tellsTheName ? displayName : "", unitName, unitPath, signs, mine);
    }
}

package org.bansang.lms.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bansang.lms.organisation.HeldPosition;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.PersonId;

/**
 * What is known of the people and units that a roster names.
 *
 * @param known by login name
 * @param units by code
 * @param strangers those who belong to units of others only
 */
record RosterState(
        Map<String, Known> known,
        Map<String, UnitSummary> units,
        Map<PersonId, List<HeldPosition>> held,
        Set<PersonId> strangers) {

    /** Somebody with an account; the e-mail address may be empty. */
    record Known(PersonId id, String login, String name, String email) {}

    List<HeldPosition> heldBy(PersonId person) {
        return held.getOrDefault(person, List.of());
    }

    Optional<UnitSummary> unit(String written) {
        return RosterCells.unitCodes(written).stream()
                .filter(units::containsKey)
                .map(units::get)
                .findFirst();
    }
}

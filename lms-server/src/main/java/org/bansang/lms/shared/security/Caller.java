package org.bansang.lms.shared.security;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotSignedInException;

/**
 * Who asks: handed explicitly to every service, because jobs and projectors have no container identity. The first line
 * of a service method states what the caller must be.
 */
public sealed interface Caller {

    /** Somebody who has not signed in. */
    @Vetoed
    record Anonymous() implements Caller {}

    /** A signed-in person with the positions in force. */
    @Vetoed
    record SignedIn(PersonId id, List<Duty> duties) implements Caller {}

    /** The platform itself: jobs, projectors, start-up. */
    @Vetoed
    record Platform() implements Caller {}

    /** The caller's id, or a refusal when nobody is signed in. */
    default PersonId requirePerson() {
        if (this instanceof SignedIn person) {
            return person.id();
        }
        throw new NotSignedInException("Please sign in first.");
    }

    /** Refuses everybody but the platform itself. */
    default void requirePlatform() {
        if (!(this instanceof Platform)) {
            throw new NotAllowedException("Only the platform itself does this.");
        }
    }

    /** Refuses a caller who holds none of the roles anywhere. */
    default void requireAny(Role... roles) {
        requirePerson();
        if (!holdsAny(roles)) {
            throw new NotAllowedException("None of your positions permits this.");
        }
    }

    /** Refuses a caller who holds none of the roles for that unit. */
    default void requireFor(String unitPath, Role... roles) {
        requirePerson();
        if (duties(roles).stream().noneMatch(duty -> duty.covers(unitPath))) {
            throw new NotAllowedException("None of your positions covers this unit.");
        }
    }

    /** Whether the caller holds one of the roles, wherever. */
    default boolean holdsAny(Role... roles) {
        return !duties(roles).isEmpty();
    }

    /** The positions with one of the roles; an administrator's position stands for every role. */
    default List<Duty> duties(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return this instanceof SignedIn person
                ? person.duties().stream()
                        .filter(duty -> duty.role() == Role.ADMINISTRATOR || wanted.contains(duty.role()))
                        .toList()
                : List.of();
    }

    /** The names of all roles held, for menus and /api/me; every signed-in person is a resident too. */
    default Set<String> roleCodes() {
        if (!(this instanceof SignedIn person)) {
            return Set.of();
        }
        Set<String> codes =
                person.duties().stream().map(duty -> duty.role().code()).collect(Collectors.toSet());
        codes.add(Role.RESIDENT.code());
        return codes;
    }
}

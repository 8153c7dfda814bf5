package org.bansang.lms.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about a person that those who serve them may see.
 *
 * @param unit where the person lives
 * @param unitName empty when it is not known
 * @param birthBand first and last year
 * @param registeredBy the name of who helped
 * @param consent the one in force or the last one
 * @param mayHandOut whether whoever asks may make a card or PIN of this person, and change how the person is reached
 */
public record PersonFile(
        PersonId id,
        String displayName,
        @Nullable UnitId unit,
        String unitName,
        @Nullable String birthBand,
        String language,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String registeredBy,
        @Nullable Instant registeredAt,
        CardFile card,
        @Nullable ConsentFile consent,
        List<EventFile> events,
        boolean mayHandOut)
        implements Serializable {

    /** How somebody signs in. */
    public enum Access {
        NONE,
        OWN_LOGIN,
        WAITING,
        READY,
        CLOSED
    }

    /**
     * The learning card.
     *
     * @param code none when there is no card in force
     * @param pinSetAt none when this card has no PIN yet
     */
    public record CardFile(Access access, @Nullable String code, @Nullable Instant issuedAt, @Nullable Instant pinSetAt)
            implements Serializable {}

    /** A consent with the name of who helped. */
    public record ConsentFile(ConsentGiven given, String helper, Instant givenAt, @Nullable Instant withdrawnAt)
            implements Serializable {

        /** Whether it permits to go on. */
        public boolean isInForce() {
            return withdrawnAt == null;
        }
    }

    /** Something done for this person, with the name of who did it. */
    public record EventFile(EventKind kind, Instant at, String by) implements Serializable {}

    /** Whether the person agrees today. */
    public boolean hasConsent() {
        return consent != null && consent.isInForce();
    }
}

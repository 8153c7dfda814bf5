package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A learning card: a login name on paper. When it is lost it ends for good and another code takes its place.
 */
@Entity
@Table(name = "card")
class Card {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String login;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    @SuppressWarnings("unused") // read by those who ask the database who issued it
    private UUID issuedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    @SuppressWarnings("unused") // read by those who ask the database who ended it
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    @SuppressWarnings("unused") // read by those who ask the database why it ended
    private @Nullable End endReason;

    /** Why a card stopped working. */
    enum End {
        LOST,
        WITHDRAWN
    }

    protected Card() {}

    Card(PersonId person, CardCode code, PersonId issuer, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.login = code.value();
        this.issuedAt = now;
        this.issuedBy = issuer.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CardCode code() {
        return new CardCode(login);
    }

    Instant issuedAt() {
        return issuedAt;
    }

    void end(End reason, PersonId by, Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("The card has ended already");
        }
        endReason = reason;
        endedBy = by.value();
        endedAt = now;
    }
}

package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The record of a consent, so that it can be proved: which words, who spoke them, who helped, when, until when.
 */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @SuppressWarnings("unused") // a second purpose will be told apart by it
    private String purpose;

    @Column(name = "text_version")
    private String textVersion;

    private String language;

    @Column(name = "read_aloud")
    private boolean readAloud;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private ConsentGiven.By givenBy;

    @Column(name = "guardian_name")
    private @Nullable String guardianName;

    @Column(name = "guardian_relation")
    private @Nullable String guardianRelation;

    @Column(name = "helped_by")
    private UUID helpedBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_with")
    @SuppressWarnings("unused") // who helped to withdraw is read by those who ask the database for a proof
    private @Nullable UUID withdrawnWith;

    protected Consent() {}

    Consent(PersonId person, ConsentGiven given, PersonId helper, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.purpose = ConsentText.PURPOSE;
        this.textVersion = given.version();
        this.language = given.language();
        this.readAloud = given.readAloud();
        this.givenBy = given.by();
        this.guardianName = given.guardianName();
        this.guardianRelation = given.guardianRelation();
        this.helpedBy = helper.value();
        this.givenAt = now;
    }

    ConsentGiven given() {
        return new ConsentGiven(textVersion, language, readAloud, givenBy, guardianName, guardianRelation);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId helper() {
        return new PersonId(helpedBy);
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** What was agreed stays on record; from now on it permits nothing. */
    void withdraw(PersonId helper, Instant now) {
        withdrawnAt = now;
        withdrawnWith = helper.value();
    }
}

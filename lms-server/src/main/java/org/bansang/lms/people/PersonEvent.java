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

/**
 * That somebody did something to a person's card, PIN, consent or particulars: who holds another's card in hand must be
 * answerable for it.
 */
@Entity
@Table(name = "person_event")
class PersonEvent {

    @Id
    @SuppressWarnings("unused") // the key
    private UUID id;

    @Column(name = "person_id")
    @SuppressWarnings("unused") // queries read it
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant at;

    @Column(name = "by_person")
    private UUID byPerson;

    protected PersonEvent() {}

    PersonEvent(PersonId person, EventKind kind, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.kind = kind;
        this.at = now;
        this.byPerson = by.value();
    }

    EventKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    PersonId by() {
        return new PersonId(byPerson);
    }
}

package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Links a person to the identity provider: by subject once the person has signed in, before that by login name.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column
    private @Nullable String login;

    private @Nullable String subject;

    protected Account() {}

    Account(PersonId person, @Nullable String login, @Nullable String subject) {
        this.personId = person.value();
        this.login = login;
        this.subject = subject;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean unclaimed() {
        return subject == null;
    }

    /** The first sign-in under the login name settles which subject it is, for good. */
    void claim(String bySubject) {
        if (!unclaimed()) {
            throw new IllegalStateException("Account is claimed already");
        }
        subject = bySubject;
    }
}

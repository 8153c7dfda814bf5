package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Knows who is who: makes a caller of a verified identity, and tells names to those who may know them.
 */
@Stateless
public class PeopleService {

    @Inject
    PeopleRepository repository;

    @Inject
    OrganisationService organisation;

    /**
     * The caller behind a verified token. A login prepared before its first sign-in is claimed by it; a stranger
     * becomes a person without positions; a session that was ended, as with a lost card, is nobody's any more.
     */
    public Caller identify(Identity identity) {
        Optional<Account> known = repository.accountBySubject(identity.subject());
        if (known.isPresent() && !known.get().accepts(identity.signedInAt())) {
            return new Caller.Anonymous();
        }
        PersonId person = known.map(Account::person).orElseGet(() -> firstSignIn(identity));
        return new Caller.SignedIn(person, List.copyOf(organisation.duties(new Caller.Platform(), person)));
    }

    private PersonId firstSignIn(Identity identity) {
        repository.lock(identity.subject());
        Optional<Account> arrivedMeanwhile = repository.accountBySubject(identity.subject());
        if (arrivedMeanwhile.isPresent()) {
            return arrivedMeanwhile.get().person();
        }
        Optional<Account> prepared = repository.accountByLogin(identity.login());
        if (prepared.isPresent() && prepared.get().unclaimed()) {
            prepared.get().claim(identity.subject());
            return prepared.get().person();
        }
        PersonId id = new PersonId(UUID.randomUUID());
        repository.add(
                new Person(id, identity.name(), identity.language(), null),
                new Account(id, prepared.isPresent() ? null : identity.login(), identity.subject()));
        return id;
    }

    /** The caller's own person. */
    public PersonSummary me(Caller caller) {
        return find(caller.requirePerson());
    }

    /** A person's name and unit, for the platform's own work such as writing a certificate. */
    public PersonSummary person(Caller caller, PersonId id) {
        caller.requirePlatform();
        return find(id);
    }

    /** Prepares a person whose account is claimed at the first sign-in with that login; twice changes nothing. */
    public PersonId prepare(Caller caller, String login, String displayName, Locale language, UnitId unit) {
        caller.requirePlatform();
        return repository.accountByLogin(login).map(Account::person).orElseGet(() -> {
            PersonId id = new PersonId(UUID.randomUUID());
            repository.add(new Person(id, displayName, language.getLanguage(), unit), new Account(id, login, null));
            return id;
        });
    }

    /** Whether somebody is known by this login already. */
    public boolean knows(Caller caller, String login) {
        caller.requirePlatform();
        return repository.accountByLogin(login).isPresent();
    }

    private PersonSummary find(PersonId id) {
        return repository
                .person(id)
                .map(Person::summary)
                .orElseThrow(() -> new NotFoundException("There is no person " + id + "."));
    }
}

package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.people.BirthBand.Minor;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Writes consents down, each change in one transaction.
 */
@Stateless
public class ConsentBook {

    @Inject
    PeopleRepository repository;

    @Inject
    OrganisationService organisation;

    @Inject
    HandingOutAccess access;

    @Inject
    Clock clock;

    /** Adds a consent where none is in force. */
    public void give(Caller caller, PersonId id, ConsentGiven given) {
        PersonId by = caller.requirePerson();
        Person person = served(caller, id);
        repository.lock(id.toString());
        if (inForce(id).isPresent()) {
            throw new ConflictException("A consent is in force already.");
        }
        if (!given.version().equals(ConsentText.CURRENT)) {
            throw new ConflictException("The consent text is now " + ConsentText.CURRENT + "; please read that one.");
        }
        Instant now = clock.instant();
        repository.add(new Consent(id, given.checked(isMinor(person)), by, now));
        repository.add(new PersonEvent(id, EventKind.CONSENT_GIVEN, by, now));
    }

    /** Ends the consent, the card and what was kept only because the person wished it. */
    public void withdraw(Caller caller, PersonId id) {
        PersonId by = caller.requirePerson();
        Person person = served(caller, id);
        repository.lock(id.toString());
        Consent consent = inForce(id).orElseThrow(() -> new ConflictException("There is no consent in force."));
        Instant now = clock.instant();
        consent.withdraw(by, now);
        person.reachableAt(null, null);
        repository.cardInForce(id).ifPresent(card -> {
            card.end(Card.End.WITHDRAWN, by, now);
            repository.account(id).ifPresent(account -> account.disable(now));
        });
        repository.add(new PersonEvent(id, EventKind.CONSENT_WITHDRAWN, by, now));
    }

    private Person served(Caller caller, PersonId id) {
        Person person =
                repository.person(id).orElseThrow(() -> new NotFoundException("There is no person " + id + "."));
        organisation.requireMember(Serving.of(caller), id, Serving.ROLES);
        access.require(caller, id);
        return person;
    }

    private Optional<Consent> inForce(PersonId id) {
        return repository.latestConsent(id).filter(consent -> consent.withdrawnAt() == null);
    }

    /** Where the band leaves it open, whoever needed a guardian before needs one again. */
    private boolean isMinor(Person person) {
        String band = person.birthBand();
        LocalDate today = LocalDate.now(clock);
        Minor minor = band == null ? Minor.NO : BirthBand.of(band, today).minor(today);
        return minor == Minor.YES
                || (minor == Minor.ASK
                        && repository
                                .latestConsent(person.summary().id())
                                .filter(before -> before.given().by() == ConsentGiven.By.GUARDIAN)
                                .isPresent());
    }
}

package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;

/**
 * Writes in one transaction what a registration, a new card or a consent means, before anybody talks to the identity
 * provider: whatever happens there, nothing of it is lost.
 */
@Stateless
public class RegistrationBook {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PeopleRepository repository;

    @Inject
    OrganisationService organisation;

    @Inject
    HandingOutAccess access;

    @Inject
    Clock clock;

    /** Enters a villager with consent, card and an account that waits; the same again changes nothing. */
    public void enter(Caller caller, Registration sent) {
        caller.requireAny(Serving.ROLES);
        PersonId by = caller.requirePerson();
        Registration registration = sent.checked(LocalDate.now(clock));
        UnitSummary unit = organisation.unit(caller, registration.unit());
        Serving.requireHome(caller, unit);
        repository.lock(registration.id().toString());
        Optional<Person> before = repository.person(registration.id());
        if (before.isPresent()) {
            requireSame(before.get(), registration, by);
            return;
        }
        write(registration, by, clock.instant());
    }

    private static void requireSame(Person before, Registration registration, PersonId by) {
        if (!before.isFrom(registration) || !by.equals(before.registeredBy())) {
            throw new ConflictException("Another person is registered under this id.");
        }
    }

    private void write(Registration registration, PersonId by, Instant now) {
        PersonId id = registration.id();
        CardCode code = drawCode();
        repository.add(new Person(registration, by, now));
        repository.add(Account.forCard(id, code, now));
        repository.add(new Consent(id, registration.consent(), by, now));
        repository.add(new Card(id, code, by, now));
        repository.add(new PersonEvent(id, EventKind.REGISTERED, by, now));
        repository.flush();
        organisation.settle(new Caller.Platform(), id, registration.unit());
    }

    /** Ends the card in force, if there is one, and issues another with another code. */
    public void issueCard(Caller caller, PersonId id) {
        organisation.requireMember(Serving.of(caller), id, Serving.ROLES);
        PersonId by = caller.requirePerson();
        access.require(caller, id);
        Instant now = clock.instant();
        repository.lock(id.toString());
        requireConsent(id);
        Optional<Account> account = repository.account(id);
        if (account.isPresent()
                && (account.get().state() == Account.State.EXTERNAL
                        || account.get().isNamed())) {
            throw new ConflictException("This person signs in with a login name of their own.");
        }
        repository.cardInForce(id).ifPresent(lost -> {
            lost.end(Card.End.LOST, by, now);
            repository.add(new PersonEvent(id, EventKind.CARD_LOST, by, now));
            repository.flush();
        });
        CardCode code = drawCode();
        account.ifPresentOrElse(known -> known.moveTo(code, now), () -> repository.add(Account.forCard(id, code, now)));
        repository.add(new Card(id, code, by, now));
        repository.add(new PersonEvent(id, EventKind.CARD_ISSUED, by, now));
    }

    /** Refuses to go on for somebody who has not agreed, or no longer agrees. */
    private void requireConsent(PersonId id) {
        boolean agreed = repository
                .latestConsent(id)
                .filter(consent -> consent.withdrawnAt() == null)
                .isPresent();
        if (!agreed) {
            throw new ConflictException("There is no consent of this person in force.");
        }
    }

    private CardCode drawCode() {
        CardCode code = CardCode.draw(RANDOM);
        return repository.isDrawn(code.value()) ? drawCode() : code;
    }
}

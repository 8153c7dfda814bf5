package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.people.PersonFile.Access;
import org.bansang.lms.people.PersonFile.CardFile;
import org.bansang.lms.people.PersonFile.ConsentFile;
import org.bansang.lms.people.PersonFile.EventFile;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Shows a person to those who serve the person's unit, and keeps the particulars right.
 */
@Stateless
public class PersonFileService {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    PeopleRepository repository;

    @Inject
    OrganisationService organisation;

    @Inject
    HandingOutAccess access;

    @Inject
    Clock clock;

    /** What is known of one person. */
    public PersonFile file(Caller caller, PersonId id) {
        Person person = served(caller, id);
        PersonSummary summary = person.summary();
        List<PersonEvent> events = repository.events(id);
        Optional<Consent> consent = repository.latestConsent(id);
        Map<PersonId, PersonSummary> helpers = helpers(person, events, consent);
        UnitId unit = summary.unit();
        return new PersonFile(
                id,
                summary.displayName(),
                unit,
                unit == null ? "" : organisation.unit(caller, unit).name(),
                person.birthBand(),
                summary.language(),
                person.phone(),
                person.email(),
                name(person.registeredBy(), helpers),
                person.registeredAt(),
                card(id),
                consent.map(given -> consent(given, helpers)).orElse(null),
                events.stream()
                        .map(event -> new EventFile(event.kind(), event.at(), name(event.by(), helpers)))
                        .toList(),
                access.permits(caller, id));
    }

    /** Mends the name, and where the person lives: a place that the caller serves as well. */
    public void correct(Caller caller, PersonId id, String name, @Nullable UnitId unit) {
        Person person = served(caller, id);
        access.require(caller, id);
        PersonSummary before = person.summary();
        String newName = Names.displayName(name);
        boolean moves = !Objects.equals(before.unit(), unit);
        if (!moves && before.displayName().equals(newName)) {
            return;
        }
        if (moves) {
            requireHome(caller, unit);
        }
        organisation.holdStill(PLATFORM);
        person.knownAs(newName, unit);
        repository.add(new PersonEvent(id, EventKind.PARTICULARS_CORRECTED, caller.requirePerson(), clock.instant()));
        repository.flush();
        if (moves) {
            organisation.settle(PLATFORM, id, unit);
        }
    }

    /** Changes how the person can be reached; nothing at all is an answer too. */
    public void changeContact(Caller caller, PersonId id, String phone, String email) {
        Person person = served(caller, id);
        access.require(caller, id);
        String newPhone = Names.phone(phone);
        String newEmail = Names.email(email);
        if (!Objects.equals(newPhone, person.phone()) || !Objects.equals(newEmail, person.email())) {
            person.reachableAt(newPhone, newEmail);
            repository.add(new PersonEvent(id, EventKind.CONTACT_CHANGED, caller.requirePerson(), clock.instant()));
        }
    }

    /** Changes the language the person prefers. */
    public void changeLanguage(Caller caller, PersonId id, String language) {
        Person person = served(caller, id);
        person.speaks(Registration.languageTag(language));
        repository.add(new PersonEvent(id, EventKind.LANGUAGE_CHANGED, caller.requirePerson(), clock.instant()));
    }

    private void requireHome(Caller caller, @Nullable UnitId unit) {
        if (unit == null) {
            throw new InvalidException("Whoever lives somewhere goes on living somewhere.");
        }
        Serving.requireHome(caller, organisation.unit(caller, unit));
    }

    private Person served(Caller caller, PersonId id) {
        caller.requireAny(Serving.ROLES);
        Person person =
                repository.person(id).orElseThrow(() -> new NotFoundException("There is no person " + id + "."));
        organisation.requireMember(Serving.of(caller), id, Serving.ROLES);
        return person;
    }

    private CardFile card(PersonId id) {
        Optional<Card> card = repository.cardInForce(id);
        Optional<Account> account = repository.account(id);
        return new CardFile(
                access(account.orElse(null), card.isPresent()),
                card.map(found -> found.code().value()).orElse(null),
                card.map(Card::issuedAt).orElse(null),
                account.map(Account::pinSetAt).orElse(null));
    }

    private static Access access(@Nullable Account account, boolean card) {
        if (account == null) {
            return Access.NONE;
        }
        if (!account.enabled()) {
            return Access.CLOSED;
        }
        if (account.isNamed()) {
            return Access.OWN_LOGIN;
        }
        return switch (account.state()) {
            case EXTERNAL -> Access.OWN_LOGIN;
            case WAITING -> Access.WAITING;
            case CREATED -> card ? Access.READY : Access.NONE;
        };
    }

    private static ConsentFile consent(Consent consent, Map<PersonId, PersonSummary> helpers) {
        return new ConsentFile(
                consent.given(), name(consent.helper(), helpers), consent.givenAt(), consent.withdrawnAt());
    }

    private Map<PersonId, PersonSummary> helpers(Person person, List<PersonEvent> events, Optional<Consent> consent) {
        Stream<PersonId> registrar = Stream.ofNullable(person.registeredBy());
        Stream<PersonId> helper = consent.map(Consent::helper).stream();
        return repository.summaries(Stream.of(registrar, helper, events.stream().map(PersonEvent::by))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
    }

    private static String name(@Nullable PersonId id, Map<PersonId, PersonSummary> known) {
        PersonSummary person = id == null ? null : known.get(id);
        return person == null ? "" : person.displayName();
    }
}

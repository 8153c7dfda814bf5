package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bansang.lms.shared.security.PersonId;

/**
 * The tables of persons, their accounts, consents and cards.
 */
@Dependent
class PeopleRepository {

    private static final int MOST_EVENTS = 50;

    @PersistenceContext
    EntityManager entities;

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    /** The names of those who are known, by id. */
    Map<PersonId, PersonSummary> summaries(Collection<PersonId> ids) {
        return entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(Person::summary)
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    Optional<Account> account(PersonId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    Optional<Account> accountBySubject(String subject) {
        return account("subject", subject);
    }

    Optional<Account> accountByLogin(String login) {
        return account("login", login);
    }

    Optional<Card> cardInForce(PersonId person) {
        return entities.createQuery("select c from Card c where c.personId = :person and c.endedAt is null", Card.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    boolean isDrawn(String login) {
        return !entities.createQuery("select c.id from Card c where c.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }

    /** The consent in force, or the one withdrawn last. */
    Optional<Consent> latestConsent(PersonId person) {
        return entities.createQuery(
                        "select c from Consent c where c.personId = :person order by c.givenAt desc", Consent.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<PersonEvent> events(PersonId person) {
        return entities.createQuery(
                        "select e from PersonEvent e where e.personId = :person order by e.at desc", PersonEvent.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    void add(Account account) {
        entities.persist(account);
    }

    void add(Consent consent) {
        entities.persist(consent);
    }

    void add(Card card) {
        entities.persist(card);
    }

    void add(PersonEvent event) {
        entities.persist(event);
    }

    void add(Person person, Account account) {
        add(person);
        entities.persist(account);
        entities.flush();
    }

    /** Sends what was changed, so that what follows in this transaction meets it. */
    void flush() {
        entities.flush();
    }

    /** Makes work on the same subject or person wait for each other until the transaction ends. */
    void lock(String subject) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:subject, 7))")
                .setParameter("subject", subject)
                .getSingleResult();
    }

    private Optional<Account> account(String field, String value) {
        return entities.createQuery("select a from Account a where a." + field + " = :value", Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}

package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.bansang.lms.shared.security.PersonId;

/**
 * The tables of persons and accounts.
 */
@Dependent
class PeopleRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    Optional<Account> accountBySubject(String subject) {
        return account("subject", subject);
    }

    Optional<Account> accountByLogin(String login) {
        return account("login", login);
    }

    void add(Person person, Account account) {
        entities.persist(person);
        entities.flush();
        entities.persist(account);
        entities.flush();
    }

    /** Makes sign-ins of the same subject wait for each other until the transaction ends. */
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

package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bansang.lms.people.RosterDraft.Correction;
import org.bansang.lms.people.RosterDraft.Newcomer;
import org.bansang.lms.people.RosterState.Known;
import org.bansang.lms.shared.security.PersonId;

/**
 * Reads and writes the people of a roster, thousands at once.
 */
@Dependent
class RosterRepository {

    @PersistenceContext
    EntityManager entities;

    /** Those who have an account under one of these login names. */
    Map<String, Known> known(Collection<String> logins) {
        List<Object[]> rows = entities.createQuery(
                        "select a.login, p.id, p.displayName, coalesce(p.email, '') "
                                + "from Account a join Person p on p.id = a.personId where a.login in :logins",
                        Object[].class)
                .setParameter("logins", logins)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Known(new PersonId((UUID) row[1]), row[0].toString(), row[2].toString(), row[3].toString()))
                .collect(Collectors.toMap(Known::login, Function.identity()));
    }

    void enter(List<Newcomer> newcomers, PersonId by, Instant now) {
        List<Account> accounts = new ArrayList<>();
        for (Newcomer newcomer : newcomers) {
            Person person = new Person(newcomer.id(), newcomer.name(), newcomer.language(), null);
            person.entered(newcomer.email(), by, now);
            entities.persist(person);
            entities.persist(new PersonEvent(newcomer.id(), EventKind.REGISTERED, by, now));
            accounts.add(Account.forOfficial(newcomer.id(), newcomer.login(), now));
        }
        entities.flush();
        accounts.forEach(entities::persist);
        entities.flush();
    }

    void correct(List<Correction> corrections, PersonId by, Instant now) {
        for (Correction correction : corrections) {
            Person person = entities.find(Person.class, correction.id().value());
            person.corrected(correction.name(), correction.email());
            entities.persist(new PersonEvent(correction.id(), EventKind.PARTICULARS_CORRECTED, by, now));
        }
        entities.flush();
    }
}

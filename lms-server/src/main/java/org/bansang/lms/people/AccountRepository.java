package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The queue of accounts that the identity provider does not know yet.
 */
@Dependent
class AccountRepository {

    @PersistenceContext
    EntityManager entities;

    /** Those whose time has come, the longest waiting first. */
    List<PersonId> due(Instant now, int most) {
        return entities.createQuery(
                        "select a.personId from Account a where a.state = :waiting and a.nextTry <= :now "
                                + "order by a.nextTry",
                        UUID.class)
                .setParameter("waiting", Account.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}

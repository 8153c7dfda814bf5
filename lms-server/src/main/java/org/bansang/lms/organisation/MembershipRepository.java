package org.bansang.lms.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The table of who belongs where today. Written in sets, because an import or a new day changes thousands at once.
 */
@Dependent
class MembershipRepository {

    private static final int MOST_PARAMETERS = 5_000;
    private static final String IN_FORCE = "p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)";

    @PersistenceContext
    EntityManager entities;

    /** Units of the persons' positions in force on that day; where somebody lives when there are none. */
    void settle(Collection<PersonId> persons, LocalDate day) {
        List<UUID> ids = persons.stream().map(PersonId::value).toList();
        for (int start = 0; start < ids.size(); start += MOST_PARAMETERS) {
            settleSome(ids.subList(start, Math.min(ids.size(), start + MOST_PARAMETERS)), day);
        }
    }

    private void settleSome(List<UUID> persons, LocalDate day) {
        entities.createNativeQuery("delete from membership where person_id in (:persons)")
                .setParameter("persons", persons)
                .executeUpdate();
        entities.createNativeQuery("insert into membership (person_id, unit_id, unit_path) "
                        + "select distinct p.person_id, p.unit_id, u.path "
                        + "from position p join unit u on u.id = p.unit_id "
                        + "where p.person_id in (:persons) and " + IN_FORCE + " on conflict do nothing")
                .setParameter("persons", persons)
                .setParameter("day", day)
                .executeUpdate();
        entities.createNativeQuery("insert into membership (person_id, unit_id, unit_path) "
                        + "select h.id, h.unit_id, u.path from person h join unit u on u.id = h.unit_id "
                        + "where h.id in (:persons) and not exists "
                        + "(select 1 from membership m where m.person_id = h.id) on conflict do nothing")
                .setParameter("persons", persons)
                .executeUpdate();
    }

    List<Unit> unitsOf(PersonId person) {
        List<?> units = entities.createNativeQuery(
                        "select u.* from membership m join unit u on u.id = m.unit_id "
                                + "where m.person_id = :person order by m.unit_path",
                        Unit.class)
                .setParameter("person", person.value())
                .getResultList();
        return units.stream().map(Unit.class::cast).toList();
    }

    /** The last day of which nothing is left to do. */
    LocalDate settledDay() {
        return (LocalDate) entities.createNativeQuery("select settled_on from membership_day", LocalDate.class)
                .getSingleResult();
    }

    void settledOn(LocalDate day) {
        entities.createNativeQuery("update membership_day set settled_on = :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Those with a position that began or ended after the first day and not after the last. */
    List<PersonId> changedBetween(LocalDate settled, LocalDate day) {
        List<?> ids = entities.createNativeQuery(
                        "select distinct person_id from position where (valid_from > :settled and valid_from <= :day) "
                                + "or (valid_to > :settled and valid_to <= :day) order by person_id",
                        UUID.class)
                .setParameter("settled", settled)
                .setParameter("day", day)
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    /** Changes of one person wait for each other until the transaction ends, and for an import of many. */
    void lock(PersonId person) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(hashtextextended('positions', 50)) a, "
                        + "pg_advisory_xact_lock(hashtextextended(:person, 51)) b")
                .setParameter("person", person.toString())
                .getSingleResult();
    }

    /** An import waits for all changes under way and keeps new ones waiting. */
    void lockEverybody() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('positions', 50))")
                .getSingleResult();
    }
}

package org.bansang.lms.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The tables of positions and their changes, for one person or for the thousands of an import.
 */
@Dependent
class PositionRepository {

    private static final int MOST_PARAMETERS = 10_000;

    @PersistenceContext
    EntityManager entities;

    /** All positions the persons ever held; copies are for trying things on: nothing done to them is ever kept. */
    List<Position> positions(Collection<PersonId> persons, boolean copies) {
        List<Position> found = new ArrayList<>();
        for (List<UUID> some : portions(persons)) {
            found.addAll(entities.createQuery(
                            "select p from Position p join fetch p.unit where p.personId in :persons "
                                    + "order by p.validFrom, p.id",
                            Position.class)
                    .setParameter("persons", some)
                    .getResultList());
        }
        if (copies) {
            found.forEach(entities::detach);
        }
        return found;
    }

    List<Unit> units(Collection<UnitId> units) {
        return entities.createQuery("select u from Unit u where u.id in :units", Unit.class)
                .setParameter("units", units.stream().map(UnitId::value).toList())
                .getResultList();
    }

    /** The paths of the units to which each person belongs today. */
    Map<PersonId, List<String>> belongings(Collection<PersonId> persons) {
        Map<PersonId, List<String>> paths = new HashMap<>();
        for (List<UUID> some : portions(persons)) {
            List<?> rows = entities.createNativeQuery(
                            "select person_id, unit_path from membership where person_id in (:persons)", Tuple.class)
                    .setParameter("persons", some)
                    .getResultList();
            rows.stream().map(Tuple.class::cast).forEach(row -> paths.computeIfAbsent(
                            new PersonId(row.get("person_id", UUID.class)), key -> new ArrayList<>())
                    .add(row.get("unit_path", String.class)));
        }
        return paths;
    }

    boolean isPerson(PersonId person) {
        return !entities.createNativeQuery("select 1 from person where id = :person")
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    /** Changes of these positions, oldest first. */
    List<PositionChange> changes(Collection<UUID> positions) {
        return entities.createQuery(
                        "select c from PositionChange c where c.positionId in :positions order by c.changedAt, c.id",
                        PositionChange.class)
                .setParameter("positions", positions)
                .getResultList();
    }

    void add(Collection<Position> positions, Collection<PositionChange> changes) {
        positions.forEach(entities::persist);
        entities.flush();
        changes.forEach(entities::persist);
        entities.flush();
    }

    /** Lets go of what was read and written, so that what follows does not drag thousands of rows along. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    private static List<List<UUID>> portions(Collection<PersonId> persons) {
        List<UUID> ids = persons.stream().map(PersonId::value).toList();
        List<List<UUID>> portions = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += MOST_PARAMETERS) {
            portions.add(ids.subList(start, Math.min(ids.size(), start + MOST_PARAMETERS)));
        }
        return portions;
    }
}

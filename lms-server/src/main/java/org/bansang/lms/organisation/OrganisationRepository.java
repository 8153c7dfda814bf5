package org.bansang.lms.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The tables of units and positions.
 */
@Dependent
class OrganisationRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(entities.find(Unit.class, id.value()));
    }

    Optional<Unit> unitByCode(String code, LocalDate day) {
        return entities.createQuery(
                        "select u from Unit u where u.code = :code and u.validFrom <= :day "
                                + "and (u.validTo is null or u.validTo > :day)",
                        Unit.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    List<Unit> unitsWithCodes(Collection<String> codes, LocalDate day) {
        return entities.createQuery(
                        "select u from Unit u where u.code in :codes and u.validFrom <= :day "
                                + "and (u.validTo is null or u.validTo > :day)",
                        Unit.class)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .getResultList();
    }

    List<Unit> children(UnitId parent, LocalDate day) {
        return entities.createQuery(
                        "select u from Unit u where u.parent.id = :parent and u.validFrom <= :day "
                                + "and (u.validTo is null or u.validTo > :day) order by u.code",
                        Unit.class)
                .setParameter("parent", parent.value())
                .setParameter("day", day)
                .getResultList();
    }

    List<Unit> roots(LocalDate day) {
        return entities.createQuery(
                        "select u from Unit u where u.parent is null and u.validFrom <= :day "
                                + "and (u.validTo is null or u.validTo > :day) order by u.code",
                        Unit.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<Unit> unitsWithPaths(List<String> paths) {
        return entities.createQuery("select u from Unit u where u.path in :paths order by u.path", Unit.class)
                .setParameter("paths", paths)
                .getResultList();
    }

    List<Position> positions(PersonId person, LocalDate day) {
        return entities.createQuery(
                        "select p from Position p join fetch p.unit where p.personId = :person "
                                + "and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)",
                        Position.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    boolean hasPosition(UUID id) {
        return entities.find(Position.class, id) != null;
    }

    void add(Unit unit) {
        entities.persist(unit);
    }

    void add(Position position) {
        entities.persist(position);
    }
}

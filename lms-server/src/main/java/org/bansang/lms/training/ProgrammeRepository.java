package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of programmes, read together with the roll-up of the units of whoever asks.
 */
@Dependent
class ProgrammeRepository {

    /** A programme concerns a manager whose unit lies in its subtree, or in whose subtree it lies. */
    private static final String CONCERNING =
            """
            select p.id, top.name as unit_name, top.path as unit_path,
                coalesce(n.assigned, 0) as assigned, coalesce(n.completed, 0) as completed,
                coalesce(n.overdue, 0) as overdue
            from programme p
            join unit top on top.id = p.unit_id
            left join lateral (
                select sum(c.assigned) as assigned, sum(c.completed) as completed,
                    sum(c.assigned - c.completed) filter (where c.due_on < :today) as overdue
                from compliance c join unit u on u.id = c.unit_id
                where c.programme_id = p.id
                    and exists (select from unnest(string_to_array(:paths, '|')) d where starts_with(u.path, d))
            ) n on true
            where exists (
                select from unnest(string_to_array(:paths, '|')) d
                where starts_with(top.path, d) or starts_with(d, top.path)) %s
            order by p.closed_at desc nulls first, p.due_on, p.created_at, p.id
            """;

    /** How a closed programme stood when it was closed: who left since then still counts. */
    private static final String WHEN_CLOSED =
            """
            select count(*) as assigned, count(a.completed_at) as completed,
                count(*) filter (where a.completed_at is null and a.due_on < :closed) as overdue
            from assignment a join unit u on u.id = a.unit_id
            where a.programme_id = :id and a.assigned_from <= :closed
                and (a.assigned_until is null or a.assigned_until > :closed)
                and exists (select from unnest(string_to_array(:paths, '|')) d where starts_with(u.path, d))
            """;

    private static final String ALL = CONCERNING.formatted("");
    private static final String ONE = CONCERNING.formatted("and p.id = :id");

    @PersistenceContext
    EntityManager entities;

    /** What the query says beside the programme itself. */
    record Found(Programme programme, String unitName, String unitPath, long assigned, long completed, long overdue) {}

    Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(entities.find(Programme.class, id.value()));
    }

    /** Programmes that concern units with these paths; an empty path stands for every unit. */
    List<Found> concerning(Collection<String> paths, LocalDate today) {
        return found(ALL, paths, today, null);
    }

    Optional<Found> concerning(Collection<String> paths, LocalDate today, ProgrammeId id) {
        return found(ONE, paths, today, id).stream().findFirst();
    }

    /** The counts of a closed programme on the day it was closed. */
    Found whenClosed(Found found, Collection<String> paths, LocalDate closed) {
        Tuple counts = (Tuple) entities.createNativeQuery(WHEN_CLOSED, Tuple.class)
                .setParameter("id", found.programme().id().value())
                .setParameter("paths", joined(paths))
                .setParameter("closed", closed)
                .getSingleResult();
        return new Found(
                found.programme(),
                found.unitName(),
                found.unitPath(),
                counts.get("assigned", Number.class).longValue(),
                counts.get("completed", Number.class).longValue(),
                counts.get("overdue", Number.class).longValue());
    }

    void add(Programme programme) {
        entities.persist(programme);
        entities.flush();
    }

    private List<Found> found(String sql, Collection<String> paths, LocalDate today, @Nullable ProgrammeId id) {
        if (paths.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("paths", joined(paths))
                .setParameter("today", today);
        List<?> rows = (id == null ? query : query.setParameter("id", id.value())).getResultList();
        return rows.stream().map(row -> found((Tuple) row)).toList();
    }

    /** One text for all paths; two empty ones stand for every unit, because one alone would be no path at all. */
    private static String joined(Collection<String> paths) {
        return paths.contains("") ? "|" : String.join("|", paths);
    }

    private Found found(Tuple row) {
        return new Found(
                entities.find(Programme.class, row.get("id", UUID.class)),
                row.get("unit_name", String.class),
                row.get("unit_path", String.class),
                row.get("assigned", Number.class).longValue(),
                row.get("completed", Number.class).longValue(),
                row.get("overdue", Number.class).longValue());
    }
}

package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom to tell of an assignment and whom to remind of it, and remembers what was done.
 */
@Dependent
class ReminderRepository {

    /** A reminder whose day is longer past than this is no news any more. */
    private static final int STALE_DAYS = 30;

    private static final String TELL =
            """
            with untold as (
                select id from assignment where told_at is null and assigned_until is null
                order by assigned_from limit :limit for update skip locked
            ), told as (
                update assignment a set told_at = :now from untold where untold.id = a.id
                returning a.*
            )
            select t.id, t.person_id, t.unit_id, t.programme_id, g.title, cast(t.due_on as text) as due_on,
                cast(g.opens_on as text) as opens_on, cast(null as integer) as days,
                t.completed_at is null and g.closed_at is null and t.assigned_from >= :since as news
            from told t join programme g on g.id = t.programme_id
            """;

    private static final String REMIND =
            """
            select a.id, a.person_id, a.unit_id, a.programme_id, g.title, cast(a.due_on as text) as due_on,
                cast(g.opens_on as text) as opens_on, r.days, true as news
            from assignment a join programme g on g.id = a.programme_id
            cross join lateral (
                select min(d) as days from unnest(cast(:days as integer[])) d
                where a.due_on - d <= :today and a.due_on - d > a.assigned_from
            ) r
            where a.assigned_until is null and a.completed_at is null and g.closed_at is null
                and g.opens_on <= :today and a.due_on - r.days > :stale and a.id > :after
            order by a.id limit :limit
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * An assignment to tell somebody about.
     *
     * @param days which reminder: so many days before the due date; none for the news that it was assigned
     * @param news whether there is still something to tell
     */
    record Due(
            UUID id,
            PersonId person,
            UnitId unit,
            ProgrammeId programme,
            String title,
            LocalDate dueOn,
            LocalDate opensOn,
            @Nullable Integer days,
            boolean news) {}

    /** Takes assignments nobody was told of, and notes in the same transaction that they were. */
    List<Due> takeUntold(int limit, LocalDate since, Instant now) {
        return list(entities.createNativeQuery(TELL, Tuple.class)
                .setParameter("limit", limit)
                .setParameter("since", since)
                .setParameter("now", now));
    }

    /** The newest reminder that is due for each assignment, in the order of ids, from that id on. */
    List<Due> due(LocalDate today, List<Integer> days, UUID after, int limit) {
        String list = days.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return list(entities.createNativeQuery(REMIND, Tuple.class)
                .setParameter("today", today)
                .setParameter("days", list)
                .setParameter("stale", today.minusDays(STALE_DAYS))
                .setParameter("after", after)
                .setParameter("limit", limit));
    }

    boolean isDone(LocalDate day) {
        return !entities.createNativeQuery("select 1 from reminder_day where day = :day")
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    void done(LocalDate day, Instant now) {
        entities.createNativeQuery("insert into reminder_day values (:day, :now) on conflict do nothing")
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static List<Due> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> due((Tuple) row)).toList();
    }

    private static Due due(Tuple row) {
        return new Due(
                row.get("id", UUID.class),
                new PersonId(row.get("person_id", UUID.class)),
                new UnitId(row.get("unit_id", UUID.class)),
                new ProgrammeId(row.get("programme_id", UUID.class)),
                row.get("title", String.class),
                LocalDate.parse(row.get("due_on", String.class)),
                LocalDate.parse(row.get("opens_on", String.class)),
                row.get("days", Integer.class),
                row.get("news", Boolean.class));
    }
}

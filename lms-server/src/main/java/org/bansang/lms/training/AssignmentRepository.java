package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The table of assignments. Rows follow from positions by statements over sets, so that a hundred thousand officials
 * cost seconds; every change needs {@link #lock()} first.
 */
@Dependent
class AssignmentRepository {

    /** Rows whose position no longer stands behind them end today; in closed ones what was completed stays as proof. */
    private static final String END =
            """
            with ended as (
                update assignment a set assigned_until = greatest(a.assigned_from, :today)
                from programme p join unit top on top.id = p.unit_id
                where p.id = a.programme_id and a.assigned_until is null
                    and (p.closed_at is null or a.completed_at is null) %s
                    and not exists (
                        select from position s join unit u on u.id = s.unit_id
                        where s.id = a.position_id and s.role = p.role and starts_with(u.path, top.path)
                            and s.valid_from <= :today and (s.valid_to is null or s.valid_to > :today))
                returning a.programme_id, a.unit_id
            )
            select distinct programme_id, unit_id from ended
            """;

    /** Everybody whom an open programme asks and who has no row yet. Who moved today keeps the due date. */
    private static final String BEGIN =
            """
            with asked as (
                select p.id, p.course_id, p.role, p.opens_on, p.due_on, p.due_days, top.path
                from programme p join unit top on top.id = p.unit_id
                where p.closed_at is null %s
            ), holder as (
            """
                    + HolderRepository.HOLDERS
                    + """
            ), begun as (
                insert into assignment (id, programme_id, person_id, position_id, unit_id, due_on, assigned_from,
                    completed_at, completed_by)
                select gen_random_uuid(), h.id, h.person_id, h.position_id, h.unit_id,
                    case
                        when before.due_on is not null then greatest(h.due_on, before.due_on)
                        when h.valid_from > h.opens_on then greatest(h.due_on, cast(:today as date) + coalesce(h.due_days, 0))
                        else h.due_on
                    end,
                    cast(:today as date), h.completed_at,
                    case when h.completed_at is not null then (
                        select c.statement_id from credential c
                        where c.person_id = h.person_id and c.course_id = h.course_id
                        order by c.issued_at limit 1)
                    end
                from holder h
                left join lateral (
                    select a.due_on from assignment a
                    where a.programme_id = h.id and a.person_id = h.person_id and a.assigned_until = :today
                    order by a.assigned_from desc limit 1
                ) before on true
                where not exists (
                    select from assignment a
                    where a.programme_id = h.id and a.person_id = h.person_id and a.assigned_until is null)
                returning programme_id, unit_id
            )
            select distinct programme_id, unit_id from begun
            """;

    private static final String COMPLETE =
            """
            with done as (
                update assignment a set completed_at = :at, completed_by = :statement
                from programme p
                where p.id = a.programme_id and p.course_id = :course and p.closed_at is null
                    and a.person_id = :person and a.assigned_until is null and a.completed_at is null
                returning a.programme_id, a.unit_id
            )
            select distinct programme_id, unit_id from done
            """;

    /** Who completed keeps the date; a latecomer whose own date is later keeps that one. */
    private static final String CHANGING =
            """
            with changing as (
                select a.id,
                    case
                        when a.due_on > :before then greatest(a.due_on, :due)
                        when s.valid_from > p.opens_on
                            then greatest(:due, least(:before, a.assigned_from + coalesce(p.due_days, 0)))
                        else cast(:due as date)
                    end as due_on
                from assignment a join position s on s.id = a.position_id join programme p on p.id = a.programme_id
                where a.programme_id = :programme and a.assigned_until is null and a.completed_at is null
            )
            """;

    private static final String COUNT_MOVED = CHANGING
            + "select count(*) as people from changing c join assignment a on a.id = c.id where a.due_on <> c.due_on";

    /** What begins today has no past yet and may be changed in its place. */
    private static final String MOVE_YOUNG = CHANGING
            + "update assignment a set due_on = c.due_on from changing c "
            + "where c.id = a.id and c.due_on <> a.due_on and a.assigned_from = :today";

    private static final String MOVE_OLD = CHANGING
            + """
            , ended as (
                update assignment a set assigned_until = :today from changing c
                where c.id = a.id and c.due_on <> a.due_on and a.assigned_from < :today
                returning a.programme_id, a.person_id, a.position_id, a.unit_id, c.due_on
            )
            insert into assignment (id, programme_id, person_id, position_id, unit_id, due_on, assigned_from)
            select gen_random_uuid(), programme_id, person_id, position_id, unit_id, due_on, cast(:today as date)
            from ended
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Lets one transaction at a time change assignments, until it ends. Take it as the last thing before the change: the
     * statements that follow then see everything that others have committed.
     */
    void lock() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(20261122)")
                .getSingleResult();
    }

    /** Ends and begins what has to, of all programmes; nothing begins in a closed one. */
    SortedSet<Answerable> reconcile(LocalDate today) {
        SortedSet<Answerable> changed = changed(END.formatted(""), today, null);
        changed.addAll(changed(BEGIN.formatted("", ""), today, null));
        return changed;
    }

    SortedSet<Answerable> reconcile(ProgrammeId programme, LocalDate today) {
        String only = "and p.id = :scope";
        SortedSet<Answerable> changed = changed(END.formatted(only), today, programme.value());
        changed.addAll(changed(BEGIN.formatted(only, ""), today, programme.value()));
        return changed;
    }

    /**
     * The persons go over as an array of ids, not as a text to be cast: only then does the database look them up by
     * hash, where otherwise it would read the whole text again for every position.
     */
    SortedSet<Answerable> reconcile(Collection<PersonId> persons, LocalDate today) {
        String only = ".person_id = any(:scope)";
        UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        SortedSet<Answerable> changed = changed(END.formatted("and a" + only), today, ids);
        changed.addAll(changed(BEGIN.formatted("", "and s" + only), today, ids));
        return changed;
    }

    /** Notes a completion on whatever is assigned now and not complete yet. */
    SortedSet<Answerable> complete(PersonId person, CourseId course, UUID statement, Instant at) {
        return answerables(entities.createNativeQuery(COMPLETE, Tuple.class)
                .setParameter("person", person.value())
                .setParameter("course", course.value())
                .setParameter("statement", statement)
                .setParameter("at", at));
    }

    /** How many would get another due date if the programme's moved. */
    long countMoved(ProgrammeId programme, LocalDate before, LocalDate due) {
        Query query = moving(entities.createNativeQuery(COUNT_MOVED, Tuple.class), programme, before, due);
        return ((Tuple) query.getSingleResult()).get("people", Number.class).longValue();
    }

    /** Moves the due dates of whoever is not complete; what was due before stays written in the rows that end. */
    void moveDue(ProgrammeId programme, LocalDate before, LocalDate due, LocalDate today) {
        for (String sql : List.of(MOVE_YOUNG, MOVE_OLD)) {
            moving(entities.createNativeQuery(sql), programme, before, due)
                    .setParameter("today", today)
                    .executeUpdate();
        }
    }

    /** A person's current rows with their programmes, closed ones too. */
    List<Assignment> currentOf(PersonId person) {
        return entities.createQuery(
                        "select a from Assignment a join fetch a.programme where a.personId = :person "
                                + "and a.assignedUntil is null order by a.dueOn, a.id",
                        Assignment.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private static Query moving(Query query, ProgrammeId programme, LocalDate before, LocalDate due) {
        return query.setParameter("programme", programme.value())
                .setParameter("before", before)
                .setParameter("due", due);
    }

    private SortedSet<Answerable> changed(String sql, LocalDate today, @Nullable Object scope) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setParameter("today", today);
        return answerables(scope == null ? query : query.setParameter("scope", scope));
    }

    private static SortedSet<Answerable> answerables(Query query) {
        List<?> rows = query.getResultList();
        SortedSet<Answerable> found = new TreeSet<>();
        for (Object row : rows) {
            Tuple tuple = (Tuple) row;
            found.add(new Answerable(
                    new ProgrammeId(tuple.get("programme_id", UUID.class)),
                    new UnitId(tuple.get("unit_id", UUID.class))));
        }
        return found;
    }
}

package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.bansang.lms.organisation.UnitId;

/**
 * The roll-up: how many assignments each unit answers for today and how many of them are complete. Whoever changes an
 * assignment has it counted again in the same transaction.
 *
 * <p>Counting is safe against parallel changes because it waits for its turn first and looks afterwards, in a statement
 * of its own: what another transaction changed before is then committed and seen.
 */
@Dependent
class ComplianceRepository {

    private static final String COUNT =
            """
            with counted as (
                select programme_id, unit_id, due_on, count(*) as assigned, count(completed_at) as completed
                from assignment
                where programme_id = :programme %1$s and assigned_until is null
                group by programme_id, unit_id, due_on
            ), gone as (
                delete from compliance c
                where c.programme_id = :programme %1$s
                    and not exists (select from counted n where n.unit_id = c.unit_id and n.due_on = c.due_on)
            )
            insert into compliance as c (programme_id, unit_id, due_on, assigned, completed)
            select programme_id, unit_id, due_on, assigned, completed from counted
            on conflict (programme_id, unit_id, due_on) do update
                set assigned = excluded.assigned, completed = excluded.completed
                where (c.assigned, c.completed) is distinct from (excluded.assigned, excluded.completed)
            """;
    private static final String COUNT_UNIT = COUNT.formatted("and unit_id = :unit");
    private static final String COUNT_ALL = COUNT.formatted("");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Recounted> recounted;

    /** The roll-up of a programme changed in this transaction. */
    record Recounted(ProgrammeId programme) {}

    /**
     * Counts one unit's part of a programme. Call it after the change; several in one transaction in the order of their
     * ids, so that two transactions never wait for each other.
     */
    void recount(ProgrammeId programme, UnitId unit) {
        entities.flush();
        lock("pg_advisory_xact_lock_shared", programme.toString());
        lock("pg_advisory_xact_lock", programme + "/" + unit);
        entities.createNativeQuery(COUNT_UNIT)
                .setParameter("programme", programme.value())
                .setParameter("unit", unit.value())
                .executeUpdate();
        recounted.fire(new Recounted(programme));
    }

    /** Counts all units of a programme in one statement, for example after many were assigned at once. */
    void recount(ProgrammeId programme) {
        entities.flush();
        lock("pg_advisory_xact_lock", programme.toString());
        entities.createNativeQuery(COUNT_ALL)
                .setParameter("programme", programme.value())
                .executeUpdate();
        recounted.fire(new Recounted(programme));
    }

    private void lock(String function, String what) {
        entities.createNativeQuery("select 1 from " + function + "(hashtextextended(:what, 11))")
                .setParameter("what", what)
                .getSingleResult();
    }
}

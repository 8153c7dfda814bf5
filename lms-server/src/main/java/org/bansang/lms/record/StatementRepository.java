package org.bansang.lms.record;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The table of the log, in SQL because its order rests on what PostgreSQL knows of transactions.
 */
@Dependent
class StatementRepository {

    private static final String COLUMNS =
            "select id, cast(cast(tx as text) as bigint) as tx, seq, actor, origin, verb, "
                    + "activity, device_time, stored, body from statement ";
    private static final String BEYOND = "(tx, seq) > (cast(cast(:tx as text) as xid8), :seq) ";

    @PersistenceContext
    EntityManager entities;

    /** Whether the row is new; waits for a concurrent writer of the same id. */
    boolean insert(NewStatement statement, String canonical, byte[] digest) {
        return entities.createNativeQuery("insert into statement "
                                + "(id, actor, origin, verb, activity, device_time, body, digest) values "
                                + "(:id, :actor, :origin, :verb, :activity, :deviceTime, :body, :digest) "
                                + "on conflict (id) do nothing")
                        .setParameter("id", statement.id())
                        .setParameter("actor", statement.actor().value())
                        .setParameter("origin", statement.origin().name())
                        .setParameter("verb", statement.verb())
                        .setParameter("activity", statement.activity())
                        .setParameter("deviceTime", statement.deviceTime())
                        .setParameter("body", canonical)
                        .setParameter("digest", digest)
                        .executeUpdate()
                == 1;
    }

    byte[] digest(UUID id) {
        return (byte[]) entities.createNativeQuery("select digest from statement where id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** What lies beyond the cursor and below the oldest transaction that may still write. */
    List<LoggedStatement> settledAfter(Cursor cursor, int limit) {
        return list(after(
                        COLUMNS + "where " + BEYOND + "and tx < pg_snapshot_xmin(pg_current_snapshot()) "
                                + "order by tx, seq limit :limit",
                        cursor)
                .setParameter("limit", limit));
    }

    /** Whether any committed statement lies beyond the cursor; asked for in order, or all of the log would be searched. */
    boolean anyAfter(Cursor cursor) {
        return !entities.createNativeQuery("select 1 from statement where " + BEYOND + "order by tx, seq limit 1")
                .setParameter("tx", Long.toString(cursor.tx()))
                .setParameter("seq", cursor.seq())
                .getResultList()
                .isEmpty();
    }

    /** All committed statements of an actor beyond the cursor, settled or not. */
    List<LoggedStatement> ofActorAfter(PersonId actor, Cursor cursor) {
        return list(after(COLUMNS + "where actor = :actor and " + BEYOND + "order by tx, seq", cursor)
                .setParameter("actor", actor.value()));
    }

    List<LoggedStatement> one(UUID id) {
        return list(entities.createNativeQuery(COLUMNS + "where id = :id", Tuple.class)
                .setParameter("id", id));
    }

    private Query after(String sql, Cursor cursor) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tx", Long.toString(cursor.tx()))
                .setParameter("seq", cursor.seq());
    }

    private static List<LoggedStatement> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> statement((Tuple) row)).toList();
    }

    private static LoggedStatement statement(Tuple row) {
        Cursor position = new Cursor(
                row.get("tx", Number.class).longValue(),
                row.get("seq", Number.class).longValue());
        return new LoggedStatement(
                row.get("id", UUID.class),
                position,
                new PersonId(row.get("actor", UUID.class)),
                Origin.valueOf(row.get("origin", String.class)),
                row.get("verb", String.class),
                row.get("activity", String.class),
                instant(row.get("device_time")),
                instant(row.get("stored")),
                CanonicalJson.read(row.get("body", String.class)));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

package org.bansang.lms.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.record.Cursor;
import org.bansang.lms.shared.security.PersonId;

/**
 * The projection's tables and its place in the log.
 */
@Dependent
class ProgressRepository {

    private static final String CURSOR = "select tx, seq from projection_cursor where name = 'progress'";

    @PersistenceContext
    EntityManager entities;

    /** The place reached, held until the transaction ends; none when another projector holds it. */
    Optional<Cursor> lockCursor() {
        return cursorBy(CURSOR + " for update skip locked");
    }

    /** Waits for whoever moves the cursor, so that two hands never change one person's progress at once. */
    void waitForCursor() {
        cursorBy(CURSOR + " for update");
    }

    Cursor cursor() {
        return cursorBy(CURSOR).orElseThrow(() -> new IllegalStateException("The progress projection has no cursor"));
    }

    private Optional<Cursor> cursorBy(String sql) {
        List<?> rows = entities.createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> (Tuple) row)
                .map(row -> new Cursor(
                        row.get("tx", Number.class).longValue(),
                        row.get("seq", Number.class).longValue()))
                .findFirst();
    }

    void moveCursor(Cursor to) {
        entities.createNativeQuery("update projection_cursor set tx = :tx, seq = :seq where name = 'progress'")
                .setParameter("tx", to.tx())
                .setParameter("seq", to.seq())
                .executeUpdate();
    }

    Optional<CourseProgress> progress(CourseProgressId id) {
        return Optional.ofNullable(entities.find(CourseProgress.class, id));
    }

    void add(CourseProgress progress) {
        entities.persist(progress);
    }

    /** A person's courses as they are stored; what is done to them afterwards stays in memory. */
    List<CourseProgress> detachedOf(PersonId person) {
        List<CourseProgress> courses = entities.createQuery(
                        "select p from CourseProgress p where p.id.person = :person order by p.enrolledAt",
                        CourseProgress.class)
                .setParameter("person", person.value())
                .getResultList();
        entities.clear();
        return courses;
    }

    void addFailure(UUID statement, PersonId person, Instant at, String reason) {
        entities.createNativeQuery("insert into projection_failure (statement_id, person_id, failed_at, reason) "
                        + "values (:id, :person, :at, :reason) on conflict (statement_id) do nothing")
                .setParameter("id", statement)
                .setParameter("person", person.value())
                .setParameter("at", at)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    List<UUID> failures() {
        List<?> ids = entities.createNativeQuery(
                        "select statement_id from projection_failure order by failed_at", UUID.class)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    List<UUID> failuresOf(PersonId person) {
        List<?> ids = entities.createNativeQuery(
                        "select statement_id from projection_failure where person_id = :person order by failed_at",
                        UUID.class)
                .setParameter("person", person.value())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void removeFailure(UUID statement) {
        entities.createNativeQuery("delete from projection_failure where statement_id = :id")
                .setParameter("id", statement)
                .executeUpdate();
    }
}

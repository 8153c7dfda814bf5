package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The tables of drafts.
 */
@Dependent
class DraftRepository {

    @PersistenceContext
    EntityManager entities;

    /** A line of a draft's history as it is stored. */
    record Noted(DraftEvent.Kind kind, PersonId by, Instant at, String file, String note) {}

    Optional<Draft> draft(DraftId id) {
        return Optional.ofNullable(entities.find(Draft.class, id.value()));
    }

    /** The draft, kept from everybody else until the transaction ends. */
    Optional<Draft> locked(DraftId id) {
        return Optional.ofNullable(entities.find(Draft.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lets one person open drafts at a time until the transaction ends. */
    void lockOpening() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(20261123)")
                .getSingleResult();
    }

    List<Draft> open() {
        return entities.createQuery(
                        "select d from Draft d where d.state in :open order by d.changedAt desc", Draft.class)
                .setParameter("open", List.of(DraftState.EDITING, DraftState.SUBMITTED, DraftState.RETURNED))
                .getResultList();
    }

    List<Draft> closed(@Nullable CourseId course, int most) {
        String which = course == null ? "d.courseId is null" : "d.courseId = :course";
        TypedQuery<Draft> query = entities.createQuery(
                        "select d from Draft d where " + which + " and d.state in :closed order by d.changedAt desc",
                        Draft.class)
                .setParameter("closed", List.of(DraftState.PUBLISHED, DraftState.DISCARDED))
                .setMaxResults(most);
        return course == null
                ? query.getResultList()
                : query.setParameter("course", course.value()).getResultList();
    }

    void add(Draft draft) {
        entities.persist(draft);
        entities.flush();
    }

    Map<String, String> files(DraftId draft) {
        Map<String, String> files = new TreeMap<>();
        for (Object row : entities.createNativeQuery(
                        "select path, hash from draft_file where draft = :draft", Object[].class)
                .setParameter("draft", draft.value())
                .getResultList()) {
            Object[] file = (Object[]) row;
            files.put((String) file[0], (String) file[1]);
        }
        return files;
    }

    void put(DraftId draft, String path, String hash) {
        entities.createNativeQuery("insert into draft_file (draft, path, hash) values (:draft, :path, :hash)"
                        + " on conflict (draft, path) do update set hash = excluded.hash")
                .setParameter("draft", draft.value())
                .setParameter("path", path)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void remove(DraftId draft, String path) {
        entities.createNativeQuery("delete from draft_file where draft = :draft and path = :path")
                .setParameter("draft", draft.value())
                .setParameter("path", path)
                .executeUpdate();
    }

    void note(DraftId draft, Noted event, String hash) {
        entities.createNativeQuery("insert into draft_event (id, draft, kind, by_whom, at, file, hash, note) values"
                        + " (:id, :draft, :kind, :by, :at, :file, nullif(:hash, ''), :note)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("draft", draft.value())
                .setParameter("kind", event.kind().name())
                .setParameter("by", event.by().value())
                .setParameter("at", event.at())
                .setParameter("file", event.file())
                .setParameter("hash", hash)
                .setParameter("note", event.note())
                .executeUpdate();
    }

    /** The history of a draft, the earliest first. */
    List<Noted> events(DraftId draft) {
        List<Noted> events = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        "select kind, by_whom, at, file, note from draft_event where draft = :draft order by ordinal",
                        Object[].class)
                .setParameter("draft", draft.value())
                .getResultList()) {
            Object[] event = (Object[]) row;
            events.add(new Noted(
                    DraftEvent.Kind.valueOf((String) event[0]),
                    new PersonId((UUID) event[1]),
                    (Instant) event[2],
                    (String) event[3],
                    (String) event[4]));
        }
        return events;
    }
}

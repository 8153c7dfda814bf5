package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The table of notes about approvals; nothing in it is ever changed.
 */
@Dependent
class ApprovalRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<ApprovalNote> note(ApprovalId id) {
        return Optional.ofNullable(entities.find(ApprovalNote.class, id.value()));
    }

    /** Every note about these versions, the latest first. */
    List<ApprovalNote> notes(Collection<String> packs) {
        return entities.createQuery(
                        "select n from ApprovalNote n where n.pack in :packs order by n.ordinal desc",
                        ApprovalNote.class)
                .setParameter("packs", packs)
                .getResultList();
    }

    /** Those of these versions whose latest note gives an approval. */
    List<String> approved(Collection<String> packs) {
        return entities.createQuery(
                        "select n.pack from ApprovalNote n where n.pack in :packs and n.kind = :given and n.ordinal = "
                                + "(select max(l.ordinal) from ApprovalNote l where l.pack = n.pack)",
                        String.class)
                .setParameter("packs", packs)
                .setParameter("given", ApprovalNote.Kind.GIVEN)
                .getResultList();
    }

    /** Whether any version of the course was ever approved or withdrawn. */
    boolean everNoted(CourseId course) {
        return !entities.createQuery("select n.id from ApprovalNote n where n.pack in "
                        + "(select v.pack from CourseVersion v where v.courseId = :course)")
                .setParameter("course", course.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Lets one at a time decide about this version until the transaction ends; false when there is none. */
    boolean lock(String pack) {
        return entities.find(CourseVersion.class, pack, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    void add(ApprovalNote note) {
        entities.persist(note);
        entities.flush();
    }
}

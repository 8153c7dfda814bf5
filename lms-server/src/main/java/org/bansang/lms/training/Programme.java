package org.bansang.lms.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * What is mandatory for whom by when. Whom it asks and what it asks stay as they are; a mistake there is another
 * programme.
 */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    private UUID id;

    private String title;

    private String basis;

    @Column(name = "course_id")
    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_days")
    private @Nullable Integer dueDays;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    protected Programme() {}

    Programme(ProgrammeId id, ProgrammeDraft draft, PersonId by, Instant at) {
        this.id = id.value();
        this.title = draft.title();
        this.basis = draft.basis();
        this.courseId = draft.course().value();
        this.role = draft.role();
        this.unitId = draft.unit().value();
        this.opensOn = draft.opensOn();
        this.dueOn = draft.dueOn();
        this.dueDays = draft.dueDays();
        this.createdBy = by.value();
        this.createdAt = at;
    }

    /** Whether creating it again with this draft would change nothing. */
    boolean says(ProgrammeDraft draft) {
        return draft.equals(new ProgrammeDraft(
                title, basis, course(), role, unit(), opensOn, dueOn, dueDays == null ? 0 : dueDays));
    }

    /** Other words for the same obligation, and perhaps another due date. */
    void revise(ProgrammeRevision revision) {
        requireOpen();
        title = revision.title();
        basis = revision.basis();
        dueOn = revision.dueOn();
    }

    /** Asks nothing more from now on; closing twice changes nothing. */
    void close(PersonId by, Instant at) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = by.value();
        }
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new ConflictException("The programme is closed; what it says stays as it is.");
        }
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String title() {
        return title;
    }

    String basis() {
        return basis;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int dueDays() {
        return dueDays == null ? 0 : dueDays;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** The day in Vietnam on which it was closed. */
    @Nullable
    LocalDate closedOn() {
        return closedAt == null ? null : LocalDate.ofInstant(closedAt, TimeSource.VIETNAM);
    }

    /** Everything about it that its columns hold. */
    ProgrammeSummary summary(ProgrammeRepository.Found counted, Map<String, String> courseTitle, boolean answers) {
        return new ProgrammeSummary(
                id.toString(),
                title,
                basis,
                courseId.toString(),
                courseTitle,
                role.code(),
                unitId.toString(),
                counted.unitName(),
                opensOn.toString(),
                dueOn.toString(),
                dueDays(),
                createdAt.toString(),
                closedAt == null ? null : closedAt.toString(),
                counted.assigned(),
                counted.completed(),
                counted.overdue(),
                answers && closedAt == null);
    }
}

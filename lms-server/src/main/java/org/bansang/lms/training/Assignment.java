package org.bansang.lms.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * A programme and a person while one unit answers for it. Rows are written many at a time by the repository and only
 * read through this class.
 */
@Entity
@Table(name = "assignment")
class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "position_id")
    private UUID positionId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "assigned_from")
    private LocalDate assignedFrom;

    @Column(name = "assigned_until")
    private @Nullable LocalDate assignedUntil;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_by")
    private @Nullable UUID completedBy;

    protected Assignment() {}

    /** How it stands on that day. */
    AssignmentState state(LocalDate today, int soonDays) {
        return AssignmentState.of(today, programme.opensOn(), dueOn, completedAt != null, soonDays);
    }

    /** Whether the course had been completed before anybody asked for it. */
    boolean completedBefore() {
        return completedAt != null
                && LocalDate.ofInstant(completedAt, TimeSource.VIETNAM).isBefore(assignedFrom);
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    Programme programme() {
        return programme;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }
}

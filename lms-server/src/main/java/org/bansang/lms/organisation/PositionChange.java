package org.bansang.lms.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a position and when. It is only ever added to, so that a question of next year still has an answer.
 */
@Entity
@Table(name = "position_change")
class PositionChange {

    @Id
    private UUID id;

    @Column(name = "position_id")
    private UUID positionId;

    @Enumerated(EnumType.STRING)
    private PositionEvent.Kind kind;

    private LocalDate day;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Column(name = "earlier_to")
    private @Nullable LocalDate earlierTo;

    @Column(name = "changed_by")
    private @Nullable UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PositionChange() {}

    PositionChange(Position position, PositionEvent.Kind kind, LocalDate day, Caller caller, Instant now) {
        this.id = UUID.randomUUID();
        this.positionId = position.id();
        this.kind = kind;
        this.day = day;
        this.earlierTo = position.until();
        this.changedBy = caller instanceof Caller.SignedIn person ? person.id().value() : null;
        this.changedAt = now;
    }

    PositionChange followedBy(Position successor) {
        successorId = successor.id();
        return this;
    }

    UUID position() {
        return positionId;
    }

    PositionEvent.Kind kind() {
        return kind;
    }

    @Nullable
    UUID successor() {
        return successorId;
    }

    @Nullable
    LocalDate earlierTo() {
        return earlierTo;
    }

    boolean isBy(PersonId person) {
        return person.value().equals(changedBy);
    }

    Instant at() {
        return changedAt;
    }

    PositionEvent event() {
        return new PositionEvent(kind, day, changedBy == null ? null : new PersonId(changedBy), changedAt);
    }
}

package org.bansang.lms.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way to the learners. Its revision counts every change, so that nobody saves over what they have not
 * seen.
 */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private @Nullable UUID courseId;

    private String slug;

    @Column(name = "base_pack")
    private @Nullable String basePack;

    @Column(name = "base_facts")
    private @Nullable String baseFacts;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private int revision;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Draft() {}

    private Draft(String slug, Instant now) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.state = DraftState.EDITING;
        this.revision = 1;
        this.openedAt = now;
        this.changedAt = now;
    }

    static Draft ofCourse(CourseId course, String slug, String basePack, Instant now) {
        Draft draft = new Draft(slug, now);
        draft.courseId = course.value();
        draft.basePack = basePack;
        return draft;
    }

    static Draft ofFacts(String baseFacts, Instant now) {
        Draft draft = new Draft(DraftFiles.FACTS_SLUG, now);
        draft.baseFacts = baseFacts;
        return draft;
    }

    DraftId id() {
        return new DraftId(id);
    }

    @Nullable
    CourseId course() {
        return courseId == null ? null : new CourseId(courseId);
    }

    boolean isFacts() {
        return courseId == null;
    }

    String slug() {
        return slug;
    }

    /** The version or the book it began from. */
    String base() {
        String base = basePack == null ? baseFacts : basePack;
        if (base == null) {
            throw new IllegalStateException("The draft " + id + " began from nothing");
        }
        return base;
    }

    DraftState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    void requireRevision(int seen) {
        if (seen != revision) {
            throw new OutdatedException("Somebody changed this draft meanwhile; nothing was saved. Open it again.");
        }
    }

    void requireEditable() {
        if (!state.isEditable()) {
            throw new ConflictException(
                    state == DraftState.SUBMITTED
                            ? "This draft waits for a reviewer; take it back to go on writing."
                            : "This draft is closed.");
        }
    }

    void requireSubmitted() {
        if (state != DraftState.SUBMITTED) {
            throw new ConflictException("This draft does not wait for a reviewer.");
        }
    }

    void change(Instant now) {
        revision++;
        changedAt = now;
    }

    void move(DraftState next, Instant now) {
        state = next;
        change(now);
    }

    void rebase(String base) {
        if (isFacts()) {
            baseFacts = base;
        } else {
            basePack = base;
        }
    }
}

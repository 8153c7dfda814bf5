package org.bansang.lms.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote down that a version is approved, or that it is no longer. A note never changes: a mistake is withdrawn
 * with its reason and noted again.
 */
@Entity
@Table(name = "course_approval")
class ApprovalNote {

    /** What the note says. */
    enum Kind {
        GIVEN,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long ordinal;

    private String pack;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String office = "";

    private String document = "";

    @Column(name = "document_date")
    private @Nullable LocalDate documentDate;

    private String reason = "";

    @Column(name = "noted_by")
    private @Nullable UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected ApprovalNote() {}

    private ApprovalNote(ApprovalId id, String pack, Kind kind, @Nullable PersonId by, Instant at) {
        this.id = id.value();
        this.pack = pack;
        this.kind = kind;
        this.notedBy = by == null ? null : by.value();
        this.notedAt = at;
    }

    static ApprovalNote given(ApprovalId id, String pack, ApprovalDraft draft, @Nullable PersonId by, Instant at) {
        ApprovalNote note = new ApprovalNote(id, pack, Kind.GIVEN, by, at);
        note.office = draft.office();
        note.document = draft.document();
        note.documentDate = draft.documentDate();
        return note;
    }

    static ApprovalNote withdrawn(String pack, String reason, PersonId by, Instant at) {
        ApprovalNote note = new ApprovalNote(new ApprovalId(UUID.randomUUID()), pack, Kind.WITHDRAWN, by, at);
        note.reason = reason;
        return note;
    }

    boolean isGiven() {
        return kind == Kind.GIVEN;
    }

    /** Whether noting this draft for that version again would change nothing. */
    boolean says(String otherPack, ApprovalDraft draft) {
        return isGiven() && pack.equals(otherPack) && draft.equals(new ApprovalDraft(office, document, documentDate));
    }

    ApprovalId id() {
        return new ApprovalId(id);
    }

    String pack() {
        return pack;
    }

    @Nullable
    PersonId notedBy() {
        return notedBy == null ? null : new PersonId(notedBy);
    }

    /** Everything about it, with the name of who noted it. */
    ApprovalEntry entry(@Nullable String name) {
        return new ApprovalEntry(
                id.toString(),
                isGiven(),
                office,
                document,
                documentDate == null ? null : documentDate.toString(),
                reason,
                name,
                notedAt.toString());
    }
}

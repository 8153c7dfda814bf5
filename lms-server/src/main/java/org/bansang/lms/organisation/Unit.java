package org.bansang.lms.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A province, commune or village with the dates between which it exists.
 */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @SuppressWarnings("unused") // queries read it
    private @Nullable Unit parent;

    private String path;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Unit() {}

    Unit(String code, UnitKind kind, String name, @Nullable Unit parent, LocalDate validFrom) {
        this.id = UnitId.of(code, validFrom).value();
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.validFrom = validFrom;
        String segment = code + "@" + validFrom + "/";
        this.path = parent == null ? segment : parent.path + segment;
    }

    boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    UnitSummary summary() {
        return new UnitSummary(new UnitId(id), code, kind, name, path);
    }
}

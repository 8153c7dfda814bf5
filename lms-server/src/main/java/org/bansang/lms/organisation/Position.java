package org.bansang.lms.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.shared.security.Duty;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person's role at a unit between two dates; what a person may do follows from nothing else.
 */
@Entity
@Table(name = "position")
class Position {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Position() {}

    Position(PersonId person, Unit unit, Role role, LocalDate validFrom) {
        String identity = person + "|" + unit.summary().id() + "|" + role + "|" + validFrom;
        this.id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        this.personId = person.value();
        this.unit = unit;
        this.role = role;
        this.validFrom = validFrom;
    }

    UUID id() {
        return id;
    }

    Duty duty() {
        return new Duty(role, unit.summary().path());
    }
}

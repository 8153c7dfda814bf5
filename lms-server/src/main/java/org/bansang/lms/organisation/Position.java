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

    /** A position that somebody gives: unlike the platform's own, the same one may be given anew after an end. */
    static Position given(PersonId person, Unit unit, Role role, LocalDate from, @Nullable LocalDate until) {
        Position position = new Position(person, unit, role, from);
        position.id = UUID.randomUUID();
        position.validTo = until;
        return position;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Unit unit() {
        return unit;
    }

    Role role() {
        return role;
    }

    LocalDate from() {
        return validFrom;
    }

    @Nullable
    LocalDate until() {
        return validTo;
    }

    Duty duty() {
        return new Duty(role, unit.summary().path());
    }

    HeldPosition held() {
        return new HeldPosition(new PositionId(id), person(), unit.summary(), role, validFrom, validTo);
    }

    /** Whether it counts on some day at all; one that was taken back does not. */
    boolean counts() {
        return validTo == null || validTo.isAfter(validFrom);
    }

    boolean inForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    boolean meets(LocalDate from, @Nullable LocalDate until) {
        return counts() && (until == null || validFrom.isBefore(until)) && (validTo == null || validTo.isAfter(from));
    }

    boolean isSamePlace(UnitId otherUnit, Role otherRole) {
        return role == otherRole && unit.summary().id().equals(otherUnit);
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    /** As if it had never been given. */
    void takeBack() {
        validTo = validFrom;
    }

    void reinstate(@Nullable LocalDate earlierEnd) {
        validTo = earlierEnd;
    }
}

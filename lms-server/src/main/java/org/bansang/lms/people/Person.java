package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who an opaque actor is. Only what serving the person needs: a name to be called by, a language, the unit lived in, a
 * decade of birth and, if wished, a way to be reached.
 */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "birth_band")
    private @Nullable String birthBand;

    private @Nullable String email;

    private @Nullable String phone;

    @Column(name = "registered_by")
    private @Nullable UUID registeredBy;

    @Column(name = "registered_at")
    private @Nullable Instant registeredAt;

    protected Person() {}

    Person(PersonId id, String displayName, String language, @Nullable UnitId unit) {
        this.id = id.value();
        this.displayName = displayName;
        this.language = language;
        this.unitId = unit == null ? null : unit.value();
    }

    Person(Registration registration, PersonId by, Instant now) {
        this(registration.id(), registration.displayName(), registration.language(), registration.unit());
        this.birthBand = registration.birthBand().toString();
        this.email = registration.email();
        this.phone = registration.phone();
        this.registeredBy = by.value();
        this.registeredAt = now;
    }

    PersonSummary summary() {
        return new PersonSummary(new PersonId(id), displayName, language, unitId == null ? null : new UnitId(unitId));
    }

    @Nullable
    String birthBand() {
        return birthBand;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    PersonId registeredBy() {
        return registeredBy == null ? null : new PersonId(registeredBy);
    }

    @Nullable
    Instant registeredAt() {
        return registeredAt;
    }

    /** Whether this person is what that registration would make; then sending it again is no error. */
    boolean isFrom(Registration registration) {
        return displayName.equals(registration.displayName())
                && language.equals(registration.language())
                && registration.unit().value().equals(unitId)
                && registration.birthBand().toString().equals(birthBand)
                && Objects.equals(email, registration.email())
                && Objects.equals(phone, registration.phone());
    }

    void reachableAt(@Nullable String newPhone, @Nullable String newEmail) {
        phone = newPhone;
        email = newEmail;
    }

    /** Somebody who comes with a roster: no residence and no birth band are asked of officials. */
    void entered(String firstEmail, PersonId by, Instant now) {
        email = firstEmail.isEmpty() ? null : firstEmail;
        registeredBy = by.value();
        registeredAt = now;
    }

    void corrected(String newName, String newEmail) {
        displayName = newName;
        email = newEmail.isEmpty() ? null : newEmail;
    }

    /** A mistake of whoever wrote it down, or another place to live. */
    void knownAs(String newName, @Nullable UnitId newUnit) {
        displayName = newName;
        unitId = newUnit == null ? null : newUnit.value();
    }

    void speaks(String newLanguage) {
        language = newLanguage;
    }
}

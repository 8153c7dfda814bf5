package org.bansang.lms.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who an opaque actor is. Only what serving the person needs: a name to be called by, a language, the unit lived in.
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

    protected Person() {}

    Person(PersonId id, String displayName, String language, @Nullable UnitId unit) {
        this.id = id.value();
        this.displayName = displayName;
        this.language = language;
        this.unitId = unit == null ? null : unit.value();
    }

    PersonSummary summary() {
        return new PersonSummary(new PersonId(id), displayName, language, unitId == null ? null : new UnitId(unitId));
    }
}

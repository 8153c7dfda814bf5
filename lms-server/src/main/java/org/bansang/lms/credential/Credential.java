package org.bansang.lms.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.shared.security.PersonId;

/**
 * A certificate in the register. The signature is the certificate; nothing about it changes afterwards.
 */
@Entity
@Table(name = "credential")
class Credential {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "course_id")
    private UUID courseId;

    private String pack;

    @Column(name = "statement_id")
    private UUID statementId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String jws;

    protected Credential() {}

    Credential(CourseCompleted cause, Claims claims, String jws) {
        this.id = claims.jti();
        this.personId = cause.person().value();
        this.courseId = cause.course().value();
        this.pack = cause.pack();
        this.statementId = cause.statement();
        this.issuedAt = claims.issuedAt();
        this.jws = jws;
    }

    CredentialId id() {
        return new CredentialId(id);
    }

    CourseId course() {
        return new CourseId(courseId);
    }

    String pack() {
        return pack;
    }

    UUID statement() {
        return statementId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String jws() {
        return jws;
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }
}

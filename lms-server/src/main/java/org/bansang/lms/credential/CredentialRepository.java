package org.bansang.lms.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The register of certificates.
 */
@Dependent
class CredentialRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Credential> credential(CredentialId id) {
        return Optional.ofNullable(entities.find(Credential.class, id.value()));
    }

    List<Credential> credentialsOf(PersonId person) {
        return entities.createQuery(
                        "select c from Credential c where c.personId = :person order by c.issuedAt desc, c.id",
                        Credential.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    boolean issuedFor(UUID statement) {
        return entities.createQuery("select count(c) from Credential c where c.statementId = :statement", Long.class)
                        .setParameter("statement", statement)
                        .getSingleResult()
                > 0;
    }

    /** Written at once, so that a second issue of the same completion fails here and not at the end of the work. */
    void add(Credential credential) {
        entities.persist(credential);
        entities.flush();
    }
}

package org.bansang.lms.record;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * The one row that whoever restores a backup changes.
 */
@Dependent
class RecoveryRepository {

    @PersistenceContext
    EntityManager entities;

    RecoveryMark mark() {
        return new RecoveryMark((UUID) entities.createNativeQuery("select mark from recovery", UUID.class)
                .getSingleResult());
    }
}

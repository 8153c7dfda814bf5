package org.bansang.lms.shared.metrics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Reads the figures that stand in the database.
 */
@Dependent
class GaugeRepository {

    @PersistenceContext
    EntityManager entities;

    double number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).doubleValue();
    }
}

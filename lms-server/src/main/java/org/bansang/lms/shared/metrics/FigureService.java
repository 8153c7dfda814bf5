package org.bansang.lms.shared.metrics;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Reads a figure in a transaction of its own: who asks for figures is a thread of the server's, without any.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FigureService {

    @Inject
    GaugeRepository repository;

    /** The one number that the query yields. */
    public double number(String sql) {
        return repository.number(sql);
    }
}

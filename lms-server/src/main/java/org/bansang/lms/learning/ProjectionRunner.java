package org.bansang.lms.learning;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the projection moving: right after statements came in, and every few seconds for whatever was missed. One bad
 * statement never holds up the others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProjectionRunner {

    private static final Logger LOG = Logger.getLogger(ProjectionRunner.class.getName());
    private static final int BATCH = 200;

    @Inject
    ProgressProjector projector;

    /** Projects what is in the log now; never fails, the schedule comes back to what it could not do. */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    public void catchUp() {
        try {
            int projected;
            do {
                projected = projector.projectNext(BATCH);
            } while (projected == BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A batch could not be projected, going on one by one", e);
            oneByOne();
        }
    }

    /** Statements set aside may succeed once their cause is gone. */
    @Schedule(second = "30", minute = "*", hour = "*", persistent = false)
    public void retrySetAside() {
        for (UUID statement : projector.setAside()) {
            try {
                projector.retry(statement);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Statement " + statement + " still cannot be projected", e);
            }
        }
    }

    private void oneByOne() {
        try {
            for (int i = 0; i < BATCH; i++) {
                if (!projectedOne()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The projection waits; nothing is lost", e);
        }
    }

    private boolean projectedOne() {
        try {
            return projector.projectNext(1) == 1;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A statement cannot be projected and is set aside", e);
            projector.setAsideNext(String.valueOf(e));
            return true;
        }
    }
}

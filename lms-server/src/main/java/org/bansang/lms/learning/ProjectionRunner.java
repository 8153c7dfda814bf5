package org.bansang.lms.learning;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.persistence.DatabaseOutage;

/**
 * Keeps the projection moving: right after statements came in, and every second for whatever was missed. One bad
 * statement never holds up the others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProjectionRunner {

    private static final Logger LOG = Logger.getLogger(ProjectionRunner.class.getName());
    private static final int BATCH = 200;
    private static final int PATIENCE = 3;
    private static final int MOST_ROUNDS = 5;
    private static final int MOMENT_MILLISECONDS = 300;

    @Inject
    ProgressProjector projector;

    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final Lock working = new ReentrantLock();

    /**
     * Projects what is in the log now; never fails, the schedule comes back to what it could not do. Who comes while
     * another is at work leaves a mark and waits a moment: either that one looks once more before it ends, or it is this
     * one's turn. So the caller's own events are usually projected afterwards, and nobody works for the others for long.
     */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    public void catchUp() {
        wanted.set(true);
        int rounds = 0;
        while (rounds < MOST_ROUNDS && wanted.get() && mayWork()) {
            try {
                for (; rounds < MOST_ROUNDS && wanted.getAndSet(false); rounds++) {
                    projectAll();
                }
            } finally {
                working.unlock();
            }
        }
    }

    private boolean mayWork() {
        try {
            return working.tryLock(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void projectAll() {
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
                LOG.log(Level.SEVERE, "Statement {0} still cannot be projected: {1}", new Object[] {statement, e});
            }
        }
    }

    private void oneByOne() {
        try {
            for (int i = 0; i < BATCH && projectedOne(); i++) {
                LOG.fine("One more statement projected alone");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The projection waits; nothing is lost", e);
        }
    }

    private boolean projectedOne() {
        Optional<UUID> next = projector.next();
        try {
            return projector.projectNext(1) == 1;
        } catch (RuntimeException e) {
            next.ifPresent(id -> failedAlone(id, e));
            return false;
        }
    }

    private void failedAlone(UUID id, RuntimeException failure) {
        int times = failures.merge(id, 1, Integer::sum);
        LOG.log(Level.WARNING, "Statement " + id + " could not be projected, try " + times, failure);
        if (times >= PATIENCE && !DatabaseOutage.causes(failure)) {
            projector.setAside(id, String.valueOf(failure));
            failures.remove(id);
        }
    }
}

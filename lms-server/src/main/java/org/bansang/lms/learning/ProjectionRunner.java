package org.bansang.lms.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.bansang.lms.shared.time.Rhythm;

/**
 * Keeps the projection moving: right after statements came in, within a moment for what had to wait for somebody else's
 * transaction, and every second for whatever was missed. One bad statement never holds up the others.
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
    private static final int TURN_MILLISECONDS = 300;
    private static final Duration MOMENT = Duration.ofMillis(30);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    ProgressProjector projector;

    @Inject
    Rhythm rhythm;

    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean comingBack = new AtomicBoolean();
    private final Lock working = new ReentrantLock();

    @PostConstruct
    void begin() {
        rhythm.every(SECOND, this::catchUp);
        rhythm.every(MINUTE, this::retrySetAside);
    }

    /**
     * Projects what is in the log now; never fails, a later round comes back to what it could not do. Who comes while
     * another is at work leaves a mark and waits for a turn: either that one looks once more before it ends, or it is
     * this one's turn. So the caller's own events are usually projected afterwards, and nobody works for the others for
     * long.
     */
    public void catchUp() {
        wanted.set(true);
        boolean well = true;
        int rounds = 0;
        while (rounds < MOST_ROUNDS && wanted.get() && mayWork()) {
            try {
                for (; rounds < MOST_ROUNDS && wanted.getAndSet(false); rounds++) {
                    well = projectAll();
                }
            } finally {
                working.unlock();
            }
        }
        if (well && isBehind() && comingBack.compareAndSet(false, true)) {
            rhythm.once(MOMENT, this::comeBack);
        }
    }

    private void comeBack() {
        comingBack.set(false);
        catchUp();
    }

    /** The log is read below the oldest transaction at work, and that may be anybody's: it ends in a moment. */
    private boolean isBehind() {
        try {
            return projector.isBehind();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The next second will tell", e);
            return false;
        }
    }

    private boolean mayWork() {
        try {
            return working.tryLock(TURN_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether nothing stood in the way. */
    private boolean projectAll() {
        try {
            int projected;
            do {
                projected = projector.projectNext(BATCH);
            } while (projected == BATCH);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A batch could not be projected, going on one by one", e);
            oneByOne();
            return false;
        }
    }

    /** Statements set aside may succeed once their cause is gone. */
    private void retrySetAside() {
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

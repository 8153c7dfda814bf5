package org.bansang.lms.training;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells open pages that a roll-up changed, so that asking twice a second costs them no query. An observer after success
 * would not do: completions are counted just before the commit, when it is too late to register one.
 */
@ApplicationScoped
public class ComplianceChanges {

    private final AtomicLong version = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Another number than before means that something was committed since. */
    public long version() {
        return version.get();
    }

    void onRecount(@Observes ComplianceRepository.Recounted recounted) {
        if (transaction.getResource(ComplianceChanges.class) == null) {
            transaction.putResource(ComplianceChanges.class, recounted);
            transaction.registerInterposedSynchronization(new Commit(version));
        }
    }

    private record Commit(AtomicLong version) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only the outcome matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                version.incrementAndGet();
            }
        }
    }
}

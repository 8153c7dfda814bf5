package org.bansang.lms.training;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.time.Rhythm;

/**
 * Positions begin and end on their day without anybody doing anything: at start, and as soon as it is another day in
 * Vietnam, assignments follow. A day on which that failed is tried again a few minutes later.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReconciliationRunner {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Inject
    AssignmentService assignments;

    @Inject
    Clock clock;

    @Inject
    Rhythm rhythm;

    private LocalDate followed = LocalDate.EPOCH;

    @PostConstruct
    void started() {
        follow();
        rhythm.every(PAUSE, this::follow);
    }

    private synchronized void follow() {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(followed)) {
            assignments.reconcile(new Caller.Platform());
            followed = today;
        }
    }
}

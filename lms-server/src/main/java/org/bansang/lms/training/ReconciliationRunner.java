package org.bansang.lms.training;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bansang.lms.shared.security.Caller;

/**
 * Positions begin and end on their day without anybody doing anything: at start, and as soon as it is another day in
 * Vietnam, assignments follow. A day on which that failed is tried again a few minutes later.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReconciliationRunner {

    @Inject
    AssignmentService assignments;

    @Inject
    Clock clock;

    private LocalDate followed = LocalDate.EPOCH;

    @PostConstruct
    void started() {
        follow();
    }

    /** Follows once a day, shortly after midnight. */
    @Schedule(second = "20", minute = "*/5", hour = "*", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void follow() {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(followed)) {
            assignments.reconcile(new Caller.Platform());
            followed = today;
        }
    }
}

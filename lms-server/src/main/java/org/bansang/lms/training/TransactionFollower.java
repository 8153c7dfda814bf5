package org.bansang.lms.training;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.organisation.PositionsChanged;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Gathers what a transaction does to positions and completions and follows it once, just before the commit: an import
 * of ten thousand officials costs a few statements, and the lock on assignments is held for a moment only. When
 * following fails, the whole transaction does.
 */
@ApplicationScoped
public class TransactionFollower {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    AssignmentService assignments;

    void onPositions(@Observes PositionsChanged changed) {
        gathered().moved.add(changed.person());
    }

    void onCompletion(@Observes CourseCompleted completed) {
        gathered().completed.add(completed);
    }

    private Gathered gathered() {
        if (transaction.getResource(Gathered.class) instanceof Gathered before) {
            return before;
        }
        Gathered gathered = new Gathered(assignments);
        transaction.putResource(Gathered.class, gathered);
        transaction.registerInterposedSynchronization(gathered);
        return gathered;
    }

    /** What one transaction did so far. */
    private static final class Gathered implements Synchronization {

        private final AssignmentService assignments;
        private final Set<PersonId> moved = new LinkedHashSet<>();
        private final List<CourseCompleted> completed = new ArrayList<>();

        Gathered(AssignmentService assignments) {
            this.assignments = assignments;
        }

        @Override
        public void beforeCompletion() {
            assignments.follow(new Caller.Platform(), moved, completed);
        }

        @Override
        public void afterCompletion(int status) {
            moved.clear();
            completed.clear();
        }
    }
}

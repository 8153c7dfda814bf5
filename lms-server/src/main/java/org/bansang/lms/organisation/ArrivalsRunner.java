package org.bansang.lms.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Notices that a day has arrived: at start, and within seconds of midnight in Vietnam. What failed is done again at the
 * next look, because the day counts as settled only when everything of it is done.
 */
@Singleton
@Startup
@DependsOn("UnitSeed")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalsRunner {

    private static final Logger LOG = Logger.getLogger(ArrivalsRunner.class.getName());
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    private final ReentrantLock running = new ReentrantLock();

    /** Nobody may come in while rights and views are those of an earlier day. */
    @PostConstruct
    void start() {
        arrivals.settle(PLATFORM);
    }

    /** Follows the calendar; a day without beginnings and ends costs one small query. */
    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    public void look() {
        if (running.tryLock()) {
            try {
                follow(LocalDate.now(clock));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The calendar of positions waits; nothing is lost", e);
            } finally {
                running.unlock();
            }
        }
    }

    private void follow(LocalDate today) {
        if (arrivals.isSettled(PLATFORM, today)) {
            return;
        }
        List<PersonId> persons = arrivals.settle(PLATFORM);
        if (persons.stream().filter(person -> !told(person)).count() == 0) {
            arrivals.finish(PLATFORM, today);
        }
    }

    private boolean told(PersonId person) {
        try {
            arrivals.tell(PLATFORM, person);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "What follows from the positions of person " + person + " failed", e);
            return false;
        }
    }
}

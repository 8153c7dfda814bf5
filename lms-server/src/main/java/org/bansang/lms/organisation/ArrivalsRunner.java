package org.bansang.lms.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.time.Rhythm;

/**
 * Notices that a day has arrived: at start, and within seconds of midnight in Vietnam. What failed is done again at the
 * next look, because the day counts as settled only when everything of it is done.
 */
@Singleton
@Startup
@DependsOn("UnitSeed")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalsRunner {

    private static final Logger LOG = Logger.getLogger(ArrivalsRunner.class.getName());
    private static final Caller PLATFORM = new Caller.Platform();
    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Inject
    Arrivals arrivals;

    @Inject
    Clock clock;

    @Inject
    Rhythm rhythm;

    /** Nobody may come in while rights and views are those of an earlier day. */
    @PostConstruct
    void start() {
        arrivals.settle(PLATFORM);
        rhythm.every(PAUSE, this::look);
    }

    /** Follows the calendar; a day without beginnings and ends costs one small query. */
    private void look() {
        LocalDate today = LocalDate.now(clock);
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

package org.bansang.lms.shared.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does something again and again, each time a while after the last time has ended: nothing runs beside itself, and a
 * round that takes long only makes the next one later. A timer of the container instead comes by the clock, and warns
 * of every round it finds still at work.
 */
@ApplicationScoped
public class Rhythm {

    private static final Logger LOG = Logger.getLogger(Rhythm.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final List<Future<?>> rounds = new CopyOnWriteArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /** Works outside any transaction, first after that pause; a round that fails does not end the rhythm. */
    public void every(Duration pause, Runnable work) {
        rounds.add(scheduler.scheduleWithFixedDelay(
                () -> round(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Works once, after that pause. */
    public void once(Duration pause, Runnable work) {
        Future<?> unused = scheduler.schedule(() -> round(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round(Runnable work) {
        if (over.get()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What was begun will be done by a later round", e);
        }
    }

    /** Before the beans go that would do the work, so that stopping the server fails no round. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        end();
    }

    @PreDestroy
    void end() {
        over.set(true);
        rounds.forEach(round -> round.cancel(false));
    }
}

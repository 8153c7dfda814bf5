package org.bansang.lms.training;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.time.Rhythm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every few seconds whether somebody is to be told something. Reminders are made once a day, from a decent hour
 * on; a day on which the server was down is made up for by the next look, with the newest reminder only.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRun {

    private static final Logger LOG = Logger.getLogger(ReminderRun.class.getName());
    private static final Caller PLATFORM = new Caller.Platform();
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    Reminders reminders;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.training.reminder-hour", defaultValue = "7")
    int hour;

    @Inject
    Rhythm rhythm;

    @PostConstruct
    void begin() {
        rhythm.every(PAUSE, this::look);
    }

    /** Does what is to do; what fails is done by a later look. */
    private void look() {
        try {
            boolean more = true;
            while (more) {
                more = reminders.tellOfAssignments(PLATFORM);
            }
            LocalDateTime now = LocalDateTime.now(clock);
            if (now.getHour() >= hour && !reminders.isDone(PLATFORM, now.toLocalDate())) {
                remindAll(now);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reminders wait; none is forgotten", e);
        }
    }

    private void remindAll(LocalDateTime now) {
        Optional<UUID> after = Optional.of(FIRST);
        while (after.isPresent()) {
            after = reminders.remind(PLATFORM, now.toLocalDate(), after.get());
        }
    }
}

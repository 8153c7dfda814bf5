package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.notice.NoticeService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.training.ReminderRepository.Due;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells people what they were assigned and reminds them of it, a few hundred in a transaction. A reminder that was made
 * is never made again, so a run that was cut off is simply repeated.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminders {

    private static final int BATCH = 500;

    /** An assignment that began longer ago is no news. */
    private static final int NEWS_DAYS = 7;

    @Inject
    ReminderRepository repository;

    @Inject
    NoticeService notices;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.training.reminder-days", defaultValue = "14,7,1,0,-7")
    List<Integer> days;

    /** Tells the next people of new assignments; returns whether there may be more. */
    public boolean tellOfAssignments(Caller caller) {
        caller.requirePlatform();
        LocalDate today = LocalDate.now(clock);
        List<Due> taken = repository.takeUntold(BATCH, today.minusDays(NEWS_DAYS), clock.instant());
        notices.give(
                caller,
                taken.stream()
                        .filter(Due::news)
                        .map(due -> ReminderText.assigned(due, today))
                        .toList());
        return taken.size() == BATCH;
    }

    /** Whether everybody was reminded of what is due on that day. */
    public boolean isDone(Caller caller, LocalDate day) {
        caller.requirePlatform();
        return repository.isDone(day);
    }

    /** Reminds the next people, from that assignment on; returns the last assignment, or none at the end. */
    public Optional<UUID> remind(Caller caller, LocalDate today, UUID after) {
        caller.requirePlatform();
        List<Due> due = repository.due(today, days, after, BATCH);
        notices.give(
                caller,
                due.stream().map(one -> ReminderText.reminder(one, today)).toList());
        if (due.size() < BATCH) {
            repository.done(today, clock.instant());
            return Optional.empty();
        }
        return Optional.of(due.get(due.size() - 1).id());
    }
}

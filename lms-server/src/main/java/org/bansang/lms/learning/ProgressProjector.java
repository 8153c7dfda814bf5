package org.bansang.lms.learning;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.record.Cursor;
import org.bansang.lms.record.LoggedStatement;
import org.bansang.lms.record.NewStatement;
import org.bansang.lms.record.StatementLog;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Carries the log into the progress tables. The cursor moves in the same transaction, so every statement takes effect
 * exactly once, and only one projector moves it at a time.
 */
@Stateless
public class ProgressProjector {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    ProgressRepository repository;

    @Inject
    ProgressFold fold;

    @Inject
    StatementLog log;

    @Inject
    PlatformStatements conclusions;

    @Inject
    Event<CourseCompleted> completions;

    @Inject
    Clock clock;

    /** Projects at most so many statements; 0 when there are none or another projector is at work. */
    public int projectNext(int limit) {
        Optional<Cursor> cursor = repository.lockCursor();
        if (cursor.isEmpty()) {
            return 0;
        }
        List<LoggedStatement> statements = log.after(PLATFORM, cursor.get(), limit);
        if (!statements.isEmpty()) {
            statements.forEach(this::project);
            repository.moveCursor(statements.get(statements.size() - 1).position());
        }
        return statements.size();
    }

    /** Whether the log goes on beyond the cursor, although perhaps nothing of it may be projected yet. */
    public boolean isBehind() {
        return log.goesOn(PLATFORM, repository.cursor());
    }

    /** The statement whose turn it is. */
    public Optional<UUID> next() {
        return log.after(PLATFORM, repository.cursor(), 1).stream()
                .map(LoggedStatement::id)
                .findFirst();
    }

    /** Passes over that statement if it is still its turn, and remembers it. */
    public void setAside(UUID id, String reason) {
        repository.lockCursor().ifPresent(cursor -> log.after(PLATFORM, cursor, 1).stream()
                .filter(statement -> statement.id().equals(id))
                .forEach(statement -> {
                    repository.addFailure(statement.id(), statement.actor(), Instant.now(clock), reason);
                    repository.moveCursor(statement.position());
                }));
    }

    /** What was set aside. */
    public List<UUID> setAside() {
        return repository.failures();
    }

    /** Tries once more what was set aside. */
    public void retry(UUID statement) {
        repository.waitForCursor();
        log.find(PLATFORM, statement).ifPresent(this::project);
        repository.removeFailure(statement);
    }

    private void project(LoggedStatement statement) {
        fold.apply(statement, repository::progress, repository::add)
                .ifPresent(progress -> conclude(statement, progress));
    }

    private void conclude(LoggedStatement last, CourseProgress progress) {
        PersonId person = last.actor();
        CourseId course = new CourseId(progress.id().course());
        NewStatement completed = conclusions.courseCompleted(person, course, progress.pack(), last.stored());
        log.append(PLATFORM, completed);
        completions.fire(new CourseCompleted(person, course, progress.pack(), completed.id(), last.stored()));
    }
}

package org.bansang.lms.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.record.Cursor;
import org.bansang.lms.record.LoggedStatement;
import org.bansang.lms.record.StatementLog;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * A learner's own progress. It includes what the learner has just done even when the projection has not reached it:
 * the same fold runs over the statements that are still ahead of the cursor.
 */
@Stateless
public class ProgressService {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    ProgressRepository repository;

    @Inject
    ProgressFold fold;

    @Inject
    StatementLog log;

    @Inject
    CourseService courses;

    @Inject
    PlatformStatements conclusions;

    @Inject
    Clock clock;

    /** Begins a course; beginning it again changes nothing. */
    public void enrol(Caller caller, CourseId course) {
        PersonId person = caller.requirePerson();
        String pack = courses.livePack(course);
        log.append(PLATFORM, conclusions.registered(person, course, pack, Instant.now(clock)));
    }

    /** All courses the caller has begun. */
    public LearnerProgress mine(Caller caller) {
        return of(PLATFORM, caller.requirePerson());
    }

    /** One course the caller has begun. */
    public LearnerProgress.Course mine(Caller caller, CourseId course) {
        return mine(caller).courses().stream()
                .filter(found -> found.courseId().equals(course.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("You have not begun the course " + course + "."));
    }

    /** Anybody's progress; the service that asks on the platform's behalf has authorised its own caller. */
    public LearnerProgress of(Caller caller, PersonId person) {
        caller.requirePlatform();
        Map<CourseProgressId, CourseProgress> current = current(person);
        return new LearnerProgress(current.values().stream()
                .map(progress -> progress.summary(
                        courses.manifest(progress.pack()).course().slug()))
                .toList());
    }

    private Map<CourseProgressId, CourseProgress> current(PersonId person) {
        Cursor before = repository.cursor();
        while (true) {
            Map<CourseProgressId, CourseProgress> current = new LinkedHashMap<>();
            repository.detachedOf(person).forEach(progress -> current.put(progress.id(), progress));
            Cursor after = repository.cursor();
            if (before.equals(after)) {
                for (UUID setAside : repository.failuresOf(person)) {
                    log.find(PLATFORM, setAside).ifPresent(statement -> fold.apply(statement, current));
                }
                for (LoggedStatement ahead : log.pendingOf(PLATFORM, person, after)) {
                    fold.apply(ahead, current);
                }
                return current;
            }
            before = after;
        }
    }
}

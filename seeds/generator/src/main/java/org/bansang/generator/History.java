package org.bansang.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one person went through one course: the log and, folded from it as the projector folds, the progress. */
final class History {
    private static final int MOST_TRIES = 4;
    private static final long SECONDS = 60;
    private static final double MILLIS = 1000;
    private static final Duration GRADING = Duration.ofMillis(4);
    private static final Duration PROJECTION = Duration.ofMillis(180);

    private final Sheets sheets;
    private final Material course;
    private final UUID person;
    private final Chance chance;
    private final Instant end;
    private final LearnerLog log;
    private Instant now;
    private Instant stored;
    private int completedActivities;

    History(Sheets sheets, String publicUrl, UUID person, Material course, Chance chance, Instant end) {
        this.sheets = sheets;
        this.course = course;
        this.person = person;
        this.chance = chance;
        this.end = end;
        this.log = new LearnerLog(sheets.statement, publicUrl, person, course);
        this.now = Instant.EPOCH;
        this.stored = Instant.EPOCH;
    }

    /** The course was completed. */
    record Completion(UUID statement, Instant at) {}

    /**
     * Learns from that moment on.
     *
     * @param perseverance how likely it is to go on after each activity
     */
    @Nullable
    Completion learn(Instant begin, double perseverance) {
        Instant enrolled = begin.isBefore(end) ? begin : end.minusSeconds(SECONDS);
        now = enrolled;
        stored = enrolled;
        log.registered(enrolled);
        for (Exercise exercise : course.exercises()) {
            if (!practise(exercise) || !chance.happens(perseverance)) {
                break;
            }
            rest();
        }
        boolean all = completedActivities == course.exercises().size();
        Completion completion = all ? complete() : null;
        sheets.courseProgress.row(
                person,
                course.course(),
                course.pack(),
                enrolled,
                stored,
                completion == null ? null : completion.at(),
                completedActivities,
                course.exercises().size());
        return completion;
    }

    private Completion complete() {
        Instant at = stored;
        stored = at.plus(PROJECTION);
        return new Completion(log.completed(at, stored), at);
    }

    /** Tries until it works or patience ends; says whether there was any time for it. */
    private boolean practise(Exercise exercise) {
        int tries = 0;
        double best = 0;
        boolean done = false;
        while (!done && tries < MOST_TRIES && (tries == 0 || chance.happens(0.85)) && pass(exercise)) {
            Attempt attempt = exercise.attempt(chance, tries);
            log.done(new Deed(chance.uuid(), exercise, attempt, now, stored), stored.plus(GRADING));
            stored = stored.plus(GRADING);
            tries++;
            best = Math.max(best, attempt.grade().score());
            done = attempt.grade().completed();
        }
        if (tries > 0) {
            sheets.activityProgress.row(
                    person, course.course(), exercise.id(), done, exercise.isLesson() ? null : best, tries);
            completedActivities += done ? 1 : 0;
        }
        return tries > 0;
    }

    /** Time goes by; a device without signal tells later. False when the history ends before. */
    private boolean pass(Exercise exercise) {
        Instant then = now.plusMillis((long) (exercise.minutes() * SECONDS * MILLIS * (0.4 + chance.share())));
        Duration delay = chance.happens(0.1)
                ? Duration.ofMinutes(chance.between(20, 2000))
                : Duration.ofMillis(chance.between(300, 4000));
        Instant arrival = then.plus(delay).isAfter(stored) ? then.plus(delay) : stored.plusMillis(40);
        if (arrival.plus(PROJECTION).isAfter(end)) {
            return false;
        }
        now = then;
        stored = arrival;
        return true;
    }

    /** Some go on at once, some on another day. */
    private void rest() {
        if (chance.happens(0.3)) {
            now = now.plus(Duration.ofHours(chance.between(20, 24 * 12)));
        }
    }
}

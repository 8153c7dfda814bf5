package org.bansang.lms.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.record.Cursor;
import org.bansang.lms.record.LoggedStatement;
import org.bansang.lms.record.Origin;
import org.bansang.lms.record.Verb;
import org.bansang.lms.shared.security.PersonId;
import org.junit.jupiter.api.Test;

/** When a course counts as complete. */
class CourseProgressTest {
    private static final PersonId LEARNER = new PersonId(UUID.fromString("4be0643f-1d98-473b-97cd-ca98a65347dd"));
    private static final CourseId COURSE = new CourseId(UUID.fromString("6f1f5a0e-0f0a-4c8e-9f43-1f3f1d1c0a01"));
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final CourseProgress progress = new CourseProgress(CourseProgressId.of(LEARNER, COURSE), "pack", NOW);

    @Test
    void theLastActivityCompletesTheCourseOnce() {
        Manifest manifest = course(ActivityKind.LESSON, ActivityKind.QUIZ);

        assertFalse(progress.apply(said(Verb.COMPLETED), "a1", "pack", manifest));
        assertTrue(progress.apply(said(Verb.PASSED), "a2", "pack", manifest));
        assertFalse(progress.apply(said(Verb.PASSED), "a2", "pack", manifest));
    }

    @Test
    void whatSomebodyElseMustSeeNeitherHoldsTheCourseOpenNorCountsInItsShare() {
        Manifest manifest = course(ActivityKind.LESSON, ActivityKind.OBSERVED_TASK);

        assertTrue(progress.apply(said(Verb.COMPLETED), "a1", "pack", manifest));
        assertEquals(1, progress.summary("sample").totalActivities());
        assertEquals(1, progress.summary("sample").completedActivities());
    }

    @Test
    void aCourseOfWhichNothingCountsIsNeverComplete() {
        assertFalse(progress.apply(said(Verb.REGISTERED), null, "pack", course(ActivityKind.OBSERVED_TASK)));
        assertEquals("enrolled", progress.summary("sample").status());
    }

    private static LoggedStatement said(Verb verb) {
        return new LoggedStatement(
                UUID.randomUUID(),
                new Cursor(1, 1),
                LEARNER,
                Origin.PLATFORM,
                verb.iri(),
                "activity",
                NOW,
                NOW,
                JsonNodeFactory.instance.objectNode());
    }

    private static Manifest course(ActivityKind... kinds) {
        Map<String, String> words = Map.of("vi", "Mẫu");
        List<Manifest.Activity> activities = new ArrayList<>();
        for (ActivityKind kind : kinds) {
            String id = "a" + (activities.size() + 1);
            activities.add(new Manifest.Activity(id, kind, words, 5, List.of(), null, List.of(), Map.of()));
        }
        Manifest.Course course = new Manifest.Course(
                COURSE.toString(),
                "sample",
                words,
                words,
                Audience.RESIDENT,
                List.of("vi"),
                20,
                "2027-01-01",
                words,
                List.of(),
                null,
                null);
        return new Manifest(
                Manifest.FORMAT,
                course,
                List.of(new Manifest.CourseModule("m", words, activities)),
                Map.of(),
                Map.of());
    }
}

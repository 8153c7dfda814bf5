package org.bansang.lms.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.learning.LearnerProgress;
import org.junit.jupiter.api.Test;

/** Minutes left and the next step follow from what is done, over the version learners get now. */
class CourseLeftTest {

    private static final Manifest MANIFEST =
            manifest(activity("read", 5), activity("try out", 8), activity("check", 4));

    @Test
    void nothingBegunLeavesTheWholeCourse() {
        CourseLeft left = new CourseLeft(MANIFEST, null);

        assertEquals(17, left.minutes());
        assertEquals(0, left.done());
        assertEquals("read", Objects.requireNonNull(left.next()).id());
        assertEquals("/learn/#/courses/sample/read", left.address());
    }

    @Test
    void whatIsDoneTakesItsMinutesOff() {
        CourseLeft left = new CourseLeft(MANIFEST, progress("enrolled", "read"));

        assertEquals(12, left.minutes());
        assertEquals(1, left.done());
        assertEquals("/learn/#/courses/sample/try%20out", left.address());
    }

    @Test
    void whatWasOnlyTriedIsStillToDo() {
        LearnerProgress.Activity tried = new LearnerProgress.Activity("read", "attempted", null, 2);
        CourseLeft left = new CourseLeft(MANIFEST, course("enrolled", List.of(tried)));

        assertEquals(17, left.minutes());
    }

    @Test
    void theLastActivityMayBeDoneBeforeAnEarlierOne() {
        CourseLeft left = new CourseLeft(MANIFEST, progress("enrolled", "check", "read"));

        assertEquals("try out", Objects.requireNonNull(left.next()).id());
        assertEquals(8, left.minutes());
    }

    @Test
    void aCompletedCourseLeavesNothingEvenWhenANewVersionHasMore() {
        CourseLeft left = new CourseLeft(MANIFEST, progress("completed", "read"));

        assertTrue(left.isComplete());
        assertEquals(0, left.minutes());
        assertEquals(3, left.done());
        assertNull(left.next());
        assertEquals("/learn/#/courses/sample", left.address());
    }

    @Test
    void anActivityOfAnOldVersionDoesNotCount() {
        CourseLeft left = new CourseLeft(MANIFEST, progress("enrolled", "removed"));

        assertFalse(left.isComplete());
        assertEquals(17, left.minutes());
    }

    @Test
    void whatSomebodyElseMustSeeIsNotLeftToTheLearner() {
        Manifest manifest = manifest(activity("shown", ActivityKind.OBSERVED_TASK, 20), activity("read", 5));
        CourseLeft left = new CourseLeft(manifest, null);

        assertEquals(5, left.minutes());
        assertEquals(1, left.total());
        assertEquals("read", Objects.requireNonNull(left.next()).id());
        assertEquals(1, new CourseLeft(manifest, progress("enrolled", "read")).done());
    }

    private static LearnerProgress.Course progress(String status, String... done) {
        return course(
                status,
                List.of(done).stream()
                        .map(id -> new LearnerProgress.Activity(id, "completed", null, 1))
                        .toList());
    }

    private static LearnerProgress.Course course(String status, List<LearnerProgress.Activity> activities) {
        String at = "2026-11-01T00:00:00Z";
        return new LearnerProgress.Course("id", "sample", "pack", status, 1, 3, at, at, at, activities);
    }

    private static Manifest.Activity activity(String id, int minutes) {
        return activity(id, ActivityKind.LESSON, minutes);
    }

    private static Manifest.Activity activity(String id, ActivityKind kind, int minutes) {
        return new Manifest.Activity(id, kind, Map.of("vi", id), minutes, List.of(), null, List.of(), Map.of());
    }

    private static Manifest manifest(Manifest.Activity... activities) {
        Map<String, String> title = Map.of("vi", "Mẫu");
        Manifest.Course course = new Manifest.Course(
                "id",
                "sample",
                title,
                title,
                Audience.OFFICIAL,
                List.of("vi"),
                17,
                "2027-01-01",
                title,
                List.of(),
                null,
                null);
        return new Manifest(
                Manifest.FORMAT,
                course,
                List.of(new Manifest.CourseModule("m", title, List.of(activities))),
                Map.of(),
                Map.of());
    }
}

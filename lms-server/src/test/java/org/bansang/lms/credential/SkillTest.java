package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.junit.jupiter.api.Test;

/** A certificate names what was checked and how, and nothing that nobody has checked. */
class SkillTest {

    @Test
    void theStrongestMeansIsNamedFirstAndALessonOnlyWhereNothingElseChecked() {
        List<Skill> skills = Skill.of(manifest(
                activity("read", ActivityKind.LESSON, "tell", "open"),
                activity("check", ActivityKind.QUIZ, "open"),
                activity("practise", ActivityKind.PRACTICE, "open")));

        assertEquals(
                List.of(List.of(Means.LESSON), List.of(Means.PRACTICE, Means.QUIZ)),
                skills.stream().map(Skill::means).toList());
    }

    @Test
    void whatOnlyAnObserverCouldCheckIsNotCertifiedBeforeObservationsAreRecorded() {
        List<Skill> skills = Skill.of(manifest(
                activity("read", ActivityKind.LESSON, "tell"),
                activity("shown", ActivityKind.OBSERVED_TASK, "tell", "open")));

        assertEquals(List.of("tell"), skills.stream().map(Skill::id).toList());
        assertEquals(List.of(Means.LESSON), skills.getFirst().means());
    }

    private static Manifest manifest(Manifest.Activity... activities) {
        Map<String, String> words = Map.of("vi", "Mẫu");
        List<Manifest.Outcome> outcomes = List.of(
                new Manifest.Outcome("tell", words, List.of(), List.of()),
                new Manifest.Outcome("open", words, List.of(), List.of()));
        Manifest.Course course = new Manifest.Course(
                "id",
                "sample",
                words,
                words,
                Audience.RESIDENT,
                List.of("vi"),
                20,
                "2027-01-01",
                words,
                outcomes,
                null,
                null);
        return new Manifest(
                Manifest.FORMAT,
                course,
                List.of(new Manifest.CourseModule("m", words, List.of(activities))),
                Map.of(),
                Map.of());
    }

    private static Manifest.Activity activity(String id, ActivityKind kind, String... outcomes) {
        return new Manifest.Activity(id, kind, Map.of(), 5, List.of(outcomes), null, List.of(), Map.of());
    }
}

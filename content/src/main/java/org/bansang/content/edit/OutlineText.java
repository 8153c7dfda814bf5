package org.bansang.content.edit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.bansang.content.course.ActivityKind;

/**
 * The table of contents of a course as a form shows it.
 *
 * @param languages the first is the source language
 * @param outcomes what learners can do afterwards, in the order of the course
 */
public record OutlineText(
        String id,
        String slug,
        Map<String, String> title,
        List<String> languages,
        List<Outcome> outcomes,
        List<Module> modules)
        implements Serializable {

    /** Something a learner can do afterwards. */
    public record Outcome(String id, Map<String, String> text) implements Serializable {}

    /** Activities that belong together. */
    public record Module(String id, String folder, Map<String, String> title, List<Activity> activities)
            implements Serializable {}

    /** One activity; lessons and quizzes have forms, the others are shown only. */
    public record Activity(String id, ActivityKind kind, Map<String, String> title, int minutes)
            implements Serializable {}
}

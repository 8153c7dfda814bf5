package org.bansang.content.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bansang.content.problem.Position;
import org.bansang.content.source.Localized;
import org.bansang.content.source.Text;

/**
 * What {@code course.yaml} declares.
 *
 * @param languages the first is the source language; never empty
 * @param audience empty when the word was unknown, which is reported
 * @param minutesAt where the minutes stand
 * @param requires slugs of the courses to be learned before
 * @param place where it stands among the courses for the same people; empty: after those that say it
 */
public record CourseOutline(
        Text id,
        Text slug,
        Localized title,
        Localized summary,
        Optional<Audience> audience,
        List<String> languages,
        int minutes,
        Position minutesAt,
        LocalDate reviewBy,
        List<Text> requires,
        Optional<Integer> place,
        Localized certificateTitle,
        List<Outcome> outcomes,
        List<CourseModule> modules,
        Position at) {

    public String sourceLanguage() {
        return languages.getFirst();
    }

    public List<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    /** Something a learner can do afterwards, with our own mapping to two frameworks. */
    public record Outcome(Text id, Localized text, List<Text> digcomp, List<Text> circular02) {}

    /** Activities that belong together and lie in one folder. */
    public record CourseModule(Text id, Text folder, Localized title, List<Activity> activities) {}

    /**
     * One activity as declared; its id is also the stem of its files.
     *
     * @param kind empty when the word was unknown, which is reported
     * @param pass pass mark in percent, for a quiz
     */
    public record Activity(
            Text id,
            String folder,
            Optional<ActivityKind> kind,
            Localized title,
            int minutes,
            List<Text> outcomes,
            Optional<Integer> pass) {

        /** The name of one of its files inside the course folder. */
        public String file(String ending) {
            return folder + "/" + id.value() + "." + ending;
        }
    }
}

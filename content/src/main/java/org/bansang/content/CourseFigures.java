package org.bansang.content;

import java.util.List;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.quiz.Quiz;

/**
 * How much there is in a course, for those who keep an eye on a whole library; also of one that has errors.
 *
 * @param folder name of its folder in the courses directory
 * @param questions of the source language
 * @param minutes as the course declares them
 */
public record CourseFigures(String folder, int lessons, int questions, int practices, int observedTasks, int minutes) {

    static CourseFigures of(Course course) {
        return new CourseFigures(
                course.folder(),
                count(course, ActivityKind.LESSON),
                questions(course),
                count(course, ActivityKind.PRACTICE),
                count(course, ActivityKind.OBSERVED_TASK),
                course.outline().minutes());
    }

    /** All of them together. */
    static CourseFigures sum(String name, List<CourseFigures> courses) {
        CourseFigures sum = new CourseFigures(name, 0, 0, 0, 0, 0);
        for (CourseFigures course : courses) {
            sum = new CourseFigures(
                    name,
                    sum.lessons + course.lessons,
                    sum.questions + course.questions,
                    sum.practices + course.practices,
                    sum.observedTasks + course.observedTasks,
                    sum.minutes + course.minutes);
        }
        return sum;
    }

    private static int count(Course course, ActivityKind kind) {
        return (int) course.outline().activities().stream()
                .filter(activity -> activity.kind().filter(kind::equals).isPresent())
                .count();
    }

    private static int questions(Course course) {
        int questions = 0;
        for (CourseOutline.Activity activity : course.outline().activities()) {
            if (course.content(activity, course.outline().sourceLanguage()).orElse(null) instanceof Quiz quiz) {
                questions += quiz.questions().size();
            }
        }
        return questions;
    }
}

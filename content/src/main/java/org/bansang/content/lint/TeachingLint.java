package org.bansang.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.fact.FactBook;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz;

/** The rules of a course as a whole: enough to do, enough to be asked, and time told as it is. */
final class TeachingLint {
    private static final int FEWEST_QUESTIONS = 8;
    private static final int FEWEST_PRACTICES = 3;
    private static final int LEAST_DOING_PERCENT = 40;
    private static final double LEAST_SHARE = 0.8;
    private static final double MOST_SHARE = 1.5;

    private final Course course;
    private final CourseOutline outline;
    private final FactBook facts;
    private final Problems problems;

    TeachingLint(Course course, FactBook facts, Problems problems) {
        this.course = course;
        this.outline = course.outline();
        this.facts = facts;
        this.problems = problems;
    }

    void lint() {
        outline.modules().forEach(this::lintBank);
        new NearQuestions(questions(outline.activities()), problems).lint();
        lintMinutes();
        lintDoing();
        if (outline.audience().filter(Audience.RESIDENT::equals).isPresent()) {
            lintResident();
        }
    }

    private void lintBank(CourseOutline.CourseModule module) {
        int count = questions(module.activities()).size();
        if (count < FEWEST_QUESTIONS && !module.activities().isEmpty()) {
            problems.add(Rule.FEW_QUESTIONS, module.id().at(), module.id().value(), count, FEWEST_QUESTIONS);
        }
    }

    private List<Quiz.Question> questions(List<CourseOutline.Activity> activities) {
        List<Quiz.Question> questions = new ArrayList<>();
        for (CourseOutline.Activity activity : activities) {
            if (course.content(activity, outline.sourceLanguage()).orElse(null) instanceof Quiz quiz) {
                questions.addAll(quiz.questions());
            }
        }
        return questions;
    }

    private void lintMinutes() {
        int sum = minutes(outline.activities());
        boolean said = outline.minutes() > 1; // 1 stands for a number that was missing or wrong and is reported already
        if (said && sum != outline.minutes()) {
            problems.add(Rule.MINUTES_SUM, outline.minutesAt(), outline.minutes(), sum);
        }
        String language = outline.sourceLanguage();
        Optional<Effort> effort = outline.audience().map(audience -> new Effort(audience, language, facts));
        for (CourseOutline.Activity activity : outline.activities()) {
            effort.flatMap(one -> course.content(activity, language).map(one::minutes))
                    .filter(minutes -> minutes > 0)
                    .ifPresent(minutes -> lintMinutes(activity, Math.max(1, Math.round(minutes))));
        }
    }

    /** A minute more or less is no promise broken. */
    private void lintMinutes(CourseOutline.Activity activity, long computed) {
        int declared = activity.minutes();
        boolean far = computed < declared * LEAST_SHARE || computed > declared * MOST_SHARE;
        if (far && Math.abs(computed - declared) > 1) {
            problems.add(Rule.MINUTES_FAR, activity.id().at(), activity.id().value(), declared, computed);
        }
    }

    private void lintDoing() {
        int all = minutes(outline.activities());
        int reading = minutes(of(ActivityKind.LESSON));
        long doing = all == 0 ? 100 : Math.round((all - reading) * 100.0 / all);
        if (doing < LEAST_DOING_PERCENT) {
            problems.add(Rule.LITTLE_PRACTICE, outline.minutesAt(), doing, LEAST_DOING_PERCENT);
        }
    }

    private void lintResident() {
        int practices = of(ActivityKind.PRACTICE).size();
        if (practices < FEWEST_PRACTICES) {
            problems.add(Rule.FEW_PRACTICES, outline.at(), practices, FEWEST_PRACTICES);
        }
        if (of(ActivityKind.OBSERVED_TASK).isEmpty()) {
            problems.add(Rule.NO_OBSERVED_TASK, outline.at());
        }
    }

    private List<CourseOutline.Activity> of(ActivityKind kind) {
        return outline.activities().stream()
                .filter(activity -> activity.kind().filter(kind::equals).isPresent())
                .toList();
    }

    private static int minutes(List<CourseOutline.Activity> activities) {
        return activities.stream().mapToInt(CourseOutline.Activity::minutes).sum();
    }
}

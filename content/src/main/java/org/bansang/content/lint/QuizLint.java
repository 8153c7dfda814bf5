package org.bansang.content.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.source.ActivityContent;

/** The rules of a quiz: its questions can be told apart, and nobody passes by looking at the answers alone. */
final class QuizLint {
    /** With fewer, chance alone makes a habit of it. */
    private static final int ENOUGH_QUESTIONS = 4;

    /** How much longer than every other an answer has to be before anybody sees it, in percent. */
    private static final int VISIBLY_LONGER = 110;

    private final Quiz quiz;
    private final boolean tapped;
    private final Problems problems;

    /**
     * Rules for the quiz of one file.
     *
     * @param tapped whether its learners answer by tapping alone
     */
    QuizLint(Quiz quiz, boolean tapped, Problems problems) {
        this.quiz = quiz;
        this.tapped = tapped;
        this.problems = problems;
    }

    /** Checks the quiz, and against its source when it is a translation. */
    void lint(Optional<ActivityContent> source) {
        if (quiz.questions().isEmpty()) {
            problems.add(Rule.EMPTY_QUIZ, quiz.at());
        }
        Set<String> seen = new HashSet<>();
        lintLongest();
        for (Question question : quiz.questions()) {
            lintId(question, seen);
            new QuestionLint(question, tapped, problems).lint();
        }
        if (source.orElse(null) instanceof Quiz original) {
            new QuizTranslation(quiz, original, problems).lint();
        }
    }

    /** Whoever always takes the longest answer must not pass. */
    private void lintLongest() {
        List<Question> choices = quiz.questions().stream()
                .filter(question -> question.type() == QuestionType.CHOICE)
                .toList();
        long longest = choices.stream().filter(QuizLint::isRightTheLongest).count();
        if (longest >= ENOUGH_QUESTIONS && longest * 2 > choices.size()) {
            problems.add(Rule.LONGEST_IS_RIGHT, quiz.at(), longest, choices.size());
        }
    }

    private static boolean isRightTheLongest(Question question) {
        return length(question, true) * 100 > length(question, false) * VISIBLY_LONGER;
    }

    private static int length(Question question, boolean right) {
        return question.answers().stream()
                .filter(answer -> answer.isRight() == right)
                .mapToInt(answer -> answer.text().flat().length())
                .max()
                .orElse(0);
    }

    private void lintId(Question question, Set<String> seen) {
        String id = question.id().value();
        if (id.isBlank()) {
            problems.add(Rule.MISSING_QUESTION_ID, question.id().at());
        } else if (!OutlineLint.isKebab(id)) {
            problems.add(Rule.BAD_ID, question.id().at(), id);
        } else if (!seen.add(id)) {
            problems.add(Rule.DUPLICATE_ID, question.id().at(), id);
        }
    }
}

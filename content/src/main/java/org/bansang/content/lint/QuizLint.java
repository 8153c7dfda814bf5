package org.bansang.content.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.source.ActivityContent;

/** The rules of a quiz: every question can be answered rightly, and every answer teaches. */
final class QuizLint {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    /** With fewer, chance alone makes a habit of it. */
    private static final int ENOUGH_QUESTIONS = 4;

    /** How much longer than every other an answer has to be before anybody sees it, in percent. */
    private static final int VISIBLY_LONGER = 110;

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final Quiz quiz;
    private final Problems problems;

    QuizLint(Quiz quiz, Problems problems) {
        this.quiz = quiz;
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
            lintAnswers(question);
            lintWeights(question);
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

    private void lintAnswers(Question question) {
        String id = question.id().value();
        if (question.stem().isBlank()) {
            problems.add(Rule.EMPTY_TEXT, question.id().at(), id);
        }
        if (question.answers().size() < 2) {
            problems.add(Rule.TOO_FEW_ANSWERS, question.id().at(), id);
        }
        for (Answer answer : question.answers()) {
            if (answer.text().isBlank() && question.type() != QuestionType.TRUEFALSE) {
                problems.add(Rule.EMPTY_TEXT, answer.text().at(), id);
            }
            if (answer.feedback().isEmpty()) {
                problems.add(Rule.MISSING_FEEDBACK, answer.text().at(), id, answer.id());
            }
        }
    }

    private void lintWeights(Question question) {
        String id = question.id().value();
        List<BigDecimal> weights =
                question.answers().stream().map(Answer::weight).toList();
        BigDecimal right =
                weights.stream().filter(weight -> weight.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (right.signum() == 0) {
            problems.add(Rule.NO_RIGHT_ANSWER, question.id().at(), id);
        } else if (question.type() == QuestionType.CHOICE && !weights.contains(FULL)) {
            problems.add(Rule.NO_RIGHT_ANSWER, question.id().at(), id);
        } else if (question.type() == QuestionType.MULTIPLE && !isFull(right)) {
            problems.add(Rule.BAD_WEIGHTS, question.id().at(), id, right.toPlainString());
        } else if (question.type() == QuestionType.MULTIPLE && isFull(all)) {
            problems.add(Rule.ALL_ANSWERS_PASS, question.id().at(), id);
        }
    }

    private static boolean isFull(BigDecimal sum) {
        return sum.subtract(FULL).abs().compareTo(ROUNDING) <= 0;
    }
}

package org.bansang.content.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bansang.content.grade.TypedText;
import org.bansang.content.markup.Reference;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.NumberRange;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.quiz.Symbol;
import org.bansang.content.source.Text;

/** The rules of one question: it can be answered rightly, by its learners, and every answer teaches. */
final class QuestionLint {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    /** With fewer pairs the last one follows from the first. */
    private static final int FEWEST_PAIRS = 3;

    private static final int MANY_ANSWERS = 3;

    private final Question question;
    private final String id;
    private final boolean tapped;
    private final Problems problems;

    /**
     * Rules for one question.
     *
     * @param tapped whether its learners answer by tapping alone
     */
    QuestionLint(Question question, boolean tapped, Problems problems) {
        this.question = question;
        this.id = question.id().value();
        this.tapped = tapped;
        this.problems = problems;
    }

    void lint() {
        if (question.stem().isBlank() && question.after().isEmpty()) {
            problems.add(Rule.EMPTY_TEXT, question.id().at(), id);
        }
        lintEqual(question.answers().stream().map(Answer::text).toList());
        if (question.type() == QuestionType.MATCHING) {
            lintPairs();
        } else if (question.type().isTyped()) {
            lintTyped();
        } else {
            lintChoices();
        }
    }

    private void lintPairs() {
        List<Answer> pairs = question.answers();
        long complete = pairs.stream().filter(pair -> !pair.text().isBlank()).count();
        if (complete < FEWEST_PAIRS) {
            problems.add(Rule.FEW_PAIRS, question.id().at(), id, complete, FEWEST_PAIRS);
        }
        List<Text> rights = new ArrayList<>();
        for (Answer pair : pairs) {
            Text right = pair.match().orElse(pair.text());
            rights.add(right);
            if (right.isBlank()) {
                problems.add(Rule.EMPTY_TEXT, right.at(), id);
            }
        }
        lintEqual(rights);
        if (question.feedback().isEmpty()) {
            problems.add(Rule.MISSING_GENERAL_FEEDBACK, question.id().at(), id);
        }
    }

    private void lintTyped() {
        if (tapped) {
            problems.add(Rule.TYPED_ANSWER, question.id().at(), id);
        }
        if (isNeverFull()) {
            problems.add(Rule.NO_RIGHT_ANSWER, question.id().at(), id);
        }
        if (question.feedback().isEmpty() && question.answers().stream().noneMatch(Answer::isAnyOther)) {
            problems.add(Rule.MISSING_GENERAL_FEEDBACK, question.id().at(), id);
        }
        List<NumberRange> earlier = new ArrayList<>();
        for (Answer answer : question.answers()) {
            lintWords(answer, answer.isAnyOther());
            if (question.type() == QuestionType.SHORT) {
                lintFacts(answer.text());
            }
            answer.range().ifPresent(range -> lintRange(range, answer.text(), earlier));
        }
    }

    /** What is typed is compared with what stands in the file: a fact would have to be its braces. */
    private void lintFacts(Text words) {
        for (Reference reference : Reference.in(words.value())) {
            problems.add(Rule.FACT_IN_ANSWER, words.at(reference.start()), id, reference.name());
        }
    }

    private void lintRange(NumberRange range, Text words, List<NumberRange> earlier) {
        if (range.isUpsideDown()) {
            problems.add(Rule.BAD_RANGE, words.at(), id, words.flat());
        } else if (earlier.stream().anyMatch(other -> other.holds(range))) {
            problems.add(Rule.HIDDEN_ANSWER, words.at(), id, words.flat());
        }
        earlier.add(range);
    }

    private void lintChoices() {
        if (question.answers().size() < 2) {
            problems.add(Rule.TOO_FEW_ANSWERS, question.id().at(), id);
        }
        question.answers().forEach(answer -> lintWords(answer, question.type() == QuestionType.TRUEFALSE));
        lintWeights();
        if (tapped
                && question.type() != QuestionType.TRUEFALSE
                && question.answers().size() >= MANY_ANSWERS) {
            lintSymbols();
        }
    }

    /** Two answers are told apart by their place; of more, one has to be found again after hearing them all. */
    private void lintSymbols() {
        Set<String> seen = new HashSet<>();
        for (Answer answer : question.answers()) {
            Optional<String> symbol = Symbol.of(answer.text());
            if (symbol.isEmpty()) {
                problems.add(
                        Rule.NO_SYMBOL, answer.text().at(), id, answer.text().flat());
            } else if (!seen.add(symbol.get())) {
                problems.add(Rule.EQUAL_SYMBOLS, answer.text().at(), id, symbol.get());
            }
        }
    }

    private void lintWords(Answer answer, boolean wordless) {
        if (answer.text().isBlank() && !wordless) {
            problems.add(Rule.EMPTY_TEXT, answer.text().at(), id);
        }
        if (answer.feedback().isEmpty()) {
            problems.add(Rule.MISSING_FEEDBACK, answer.text().at(), id, answer.id());
        }
    }

    private void lintEqual(List<Text> texts) {
        Set<String> seen = new HashSet<>();
        for (Text text : texts) {
            if (!text.isBlank() && !seen.add(TypedText.key(text.flat()))) {
                problems.add(Rule.EQUAL_ANSWERS, text.at(), id, text.flat());
            }
        }
    }

    private void lintWeights() {
        List<BigDecimal> weights =
                question.answers().stream().map(Answer::weight).toList();
        BigDecimal right =
                weights.stream().filter(weight -> weight.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (right.signum() == 0) {
            problems.add(Rule.NO_RIGHT_ANSWER, question.id().at(), id);
        } else if (question.type() == QuestionType.CHOICE && isNeverFull()) {
            problems.add(Rule.NO_RIGHT_ANSWER, question.id().at(), id);
        } else if (question.type() == QuestionType.MULTIPLE && !isFull(right)) {
            problems.add(Rule.BAD_WEIGHTS, question.id().at(), id, right.toPlainString());
        } else if (question.type() == QuestionType.MULTIPLE && isFull(all)) {
            problems.add(Rule.ALL_ANSWERS_PASS, question.id().at(), id);
        }
    }

    private boolean isNeverFull() {
        return question.answers().stream().noneMatch(answer -> answer.weight().compareTo(FULL) == 0);
    }

    private static boolean isFull(BigDecimal sum) {
        return sum.subtract(FULL).abs().compareTo(ROUNDING) <= 0;
    }
}

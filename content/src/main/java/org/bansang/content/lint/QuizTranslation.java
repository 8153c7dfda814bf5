package org.bansang.content.lint;

import java.math.BigDecimal;
import java.util.List;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.NumberRange;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;

/** Compares a translated quiz with its source: the same responses must earn the same grade in every language. */
final class QuizTranslation {
    private static final NumberRange NO_NUMBERS = new NumberRange(BigDecimal.ONE, BigDecimal.ZERO);

    private final Quiz quiz;
    private final Quiz source;
    private final Problems problems;

    QuizTranslation(Quiz quiz, Quiz source, Problems problems) {
        this.quiz = quiz;
        this.source = source;
        this.problems = problems;
    }

    void lint() {
        List<Question> questions = quiz.questions();
        List<Question> originals = source.questions();
        for (int i = 0; i < Math.max(questions.size(), originals.size()); i++) {
            if (i >= questions.size()) {
                String id = originals.get(i).id().value();
                problems.add(Rule.TRANSLATION_DIFFERS, quiz.at(), id, "bản này thiếu câu đó", "it is missing here");
            } else if (i >= originals.size()) {
                differs(questions.get(i), "bản gốc không có câu đó", "the source does not have it");
            } else {
                compare(questions.get(i), originals.get(i));
            }
        }
    }

    private void compare(Question question, Question original) {
        String expected = original.id().value();
        if (!question.id().value().equals(expected)) {
            differs(question, "ở vị trí này phải là " + expected, "the source has " + expected + " in this place");
        } else if (question.type() != original.type()) {
            differs(question, "khác loại câu hỏi", "its type is another one");
        } else if (question.type() == QuestionType.SHORT) {
            return; // other words, and as many as the language has, are right
        } else if (question.answers().size() != original.answers().size()) {
            differs(question, "khác số đáp án", "its number of answers is another one");
        } else if (!sameWeights(question, original)) {
            differs(question, "đáp án đúng nằm ở chỗ khác", "the right answers stand in other places");
        }
    }

    private static boolean sameWeights(Question question, Question original) {
        for (int i = 0; i < question.answers().size(); i++) {
            Answer answer = question.answers().get(i);
            Answer wanted = original.answers().get(i);
            boolean sameNumbers = answer.range().isEmpty()
                    || answer.range().get().isSameAs(wanted.range().orElse(NO_NUMBERS));
            if (answer.weight().compareTo(wanted.weight()) != 0 || !sameNumbers) {
                return false;
            }
        }
        return true;
    }

    private void differs(Question question, String vietnamese, String english) {
        problems.add(Rule.TRANSLATION_DIFFERS, question.id().at(), question.id().value(), vietnamese, english);
    }
}

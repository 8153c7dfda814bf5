package org.bansang.content.pack;

import java.math.BigDecimal;
import java.util.Locale;
import org.bansang.content.markup.Markup;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.source.Text;

/** Compiles a quiz; its keys travel along, because a phone without a network must give feedback. */
final class QuizWriter {
    private final String language;

    private QuizWriter(String language) {
        this.language = language;
    }

    static Part.QuizPart write(Quiz quiz, String language) {
        QuizWriter writer = new QuizWriter(language);
        return new Part.QuizPart(
                "quiz",
                language,
                quiz.questions().stream().map(writer::question).toList());
    }

    private Part.QuestionEntry question(Quiz.Question question) {
        Markup stem = Markup.plain(question.stem());
        return new Part.QuestionEntry(
                question.id().value(),
                question.type().name().toLowerCase(Locale.ROOT),
                stem.html(),
                stem.text().flat(),
                question.answers().stream()
                        .map(answer -> answer(answer, question.type()))
                        .toList(),
                question.feedback().map(Text::flat).orElse(null));
    }

    private Part.AnswerEntry answer(Quiz.Answer answer, QuestionType type) {
        Text words = type == QuestionType.TRUEFALSE
                ? new Text(verdict(answer), answer.text().at())
                : answer.text();
        Markup markup = Markup.plain(words);
        return new Part.AnswerEntry(
                answer.id(),
                markup.html(),
                markup.text().flat(),
                number(answer.weight()),
                answer.feedback().map(Text::flat).orElse(""));
    }

    private String verdict(Quiz.Answer answer) {
        boolean isTrue = answer.id().equals("true");
        if (language.equals("en")) {
            return isTrue ? "True" : "False";
        }
        return isTrue ? "Đúng" : "Sai";
    }

    /** Whole weights are written as whole numbers. */
    private static Number number(BigDecimal weight) {
        return weight.stripTrailingZeros().scale() <= 0 ? (Number) weight.intValue() : (Number) weight.doubleValue();
    }
}

package org.bansang.content.pack;

import java.math.BigDecimal;
import java.util.Locale;
import org.bansang.content.markup.Markup;
import org.bansang.content.quiz.Quiz;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.quiz.Symbol;
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
        Targets targets = new Targets(question);
        return new Part.QuestionEntry(
                question.id().value(),
                question.type().name().toLowerCase(Locale.ROOT),
                stem.html(),
                stem.text().flat(),
                question.after().map(Markup::plain).map(QuizWriter::gap).orElse(null),
                question.answers().stream()
                        .filter(answer -> question.type() != QuestionType.MATCHING
                                || !answer.text().isBlank())
                        .map(answer -> answer(answer, question.type(), targets))
                        .toList(),
                question.type() == QuestionType.MATCHING ? targets.entries() : null,
                question.feedback().map(Text::flat).orElse(null));
    }

    private static Part.GapEntry gap(Markup after) {
        return new Part.GapEntry(after.html(), after.text().flat());
    }

    private Part.AnswerEntry answer(Quiz.Answer answer, QuestionType type, Targets targets) {
        Text written = new Text(words(answer, type), answer.text().at());
        Markup markup = Markup.plain(type.isTyped() ? written : Symbol.words(written));
        boolean pair = type == QuestionType.MATCHING;
        return new Part.AnswerEntry(
                answer.id(),
                markup.html(),
                markup.text().flat(),
                type.isTyped() ? null : Symbol.of(written).orElse(null),
                pair ? null : number(answer.weight()),
                pair ? null : answer.feedback().map(Text::flat).orElse(""),
                pair ? targets.idOf(answer) : null,
                answer.range().map(range -> plain(range.from())).orElse(null),
                answer.range().map(range -> plain(range.to())).orElse(null));
    }

    /** What a learner reads: a number as it is written in their language, nothing for any other answer. */
    private String words(Quiz.Answer answer, QuestionType type) {
        if (type == QuestionType.TRUEFALSE) {
            return verdict(answer);
        }
        return answer.isAnyOther()
                ? ""
                : answer.range()
                        .map(range -> WrittenNumber.range(range, language))
                        .orElse(answer.text().value());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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

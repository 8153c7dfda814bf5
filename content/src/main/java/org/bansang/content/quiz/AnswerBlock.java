package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.source.Text;

/** Reads what stands between the braces of one GIFT question. */
final class AnswerBlock {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern WEIGHT = Pattern.compile("\\A\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,5})?)%");

    private final GiftText block;
    private final Text id;
    private final Problems problems;
    private boolean weighted;

    AnswerBlock(GiftText block, Text id, Problems problems) {
        this.block = block;
        this.id = id;
        this.problems = problems;
    }

    /** The question with its answers; empty when its type is not one of this language's first form. */
    Optional<Question> question(Text stem, Optional<Text> feedback) {
        String verdict = block.split("#").getFirst().raw().strip().toUpperCase(Locale.ROOT);
        if (List.of("T", "TRUE", "F", "FALSE").contains(verdict)) {
            return Optional.of(
                    new Question(id, QuestionType.TRUEFALSE, stem, trueOrFalse(verdict.startsWith("T")), feedback));
        }
        if (block.isBlank() || block.raw().stripLeading().startsWith("#")) {
            return refused(Rule.TYPED_ANSWER); // an essay, or a number
        }
        int first = block.findAny("=~", 0);
        if (first < 0 || !block.part(0, first).isBlank() || block.find("->", 0) >= 0) {
            return refused(Rule.UNSUPPORTED_QUESTION);
        }
        List<Answer> answers = answers(first);
        boolean anyWrong = answers.stream().anyMatch(answer -> !answer.isRight());
        long fullyRight = answers.stream()
                .filter(answer -> answer.weight().compareTo(FULL) == 0)
                .count();
        if (fullyRight > 1 && !anyWrong) {
            return refused(Rule.TYPED_ANSWER); // a short answer and its spellings
        }
        boolean multiple = fullyRight > 1 || (weighted && fullyRight == 0);
        QuestionType type = multiple ? QuestionType.MULTIPLE : QuestionType.CHOICE;
        return Optional.of(new Question(id, type, stem, answers, feedback));
    }

    private Optional<Question> refused(Rule rule) {
        problems.add(rule, block.at(), id.value());
        return Optional.empty();
    }

    /** GIFT gives the feedback of the wrong choice first, then that of the right one. */
    private List<Answer> trueOrFalse(boolean isTrue) {
        List<GiftText> parts = block.split("#");
        Optional<Text> whenWrong = parts.size() > 1 ? GiftReader.said(parts.get(1)) : Optional.empty();
        Optional<Text> whenRight = parts.size() > 2 ? GiftReader.said(parts.get(2)) : Optional.empty();
        Text none = new Text("", block.at());
        return List.of(
                new Answer("true", none, isTrue ? FULL : BigDecimal.ZERO, isTrue ? whenRight : whenWrong),
                new Answer("false", none, isTrue ? BigDecimal.ZERO : FULL, isTrue ? whenWrong : whenRight));
    }

    private List<Answer> answers(int first) {
        List<Answer> answers = new ArrayList<>();
        int begin = first;
        while (begin >= 0) {
            int next = block.findAny("=~", begin + 1);
            GiftText part = next < 0 ? block.from(begin) : block.part(begin, next);
            answers.add(answer(String.valueOf(answers.size() + 1), part));
            begin = next;
        }
        return List.copyOf(answers);
    }

    private Answer answer(String number, GiftText part) {
        BigDecimal weight = part.raw().charAt(0) == '=' ? FULL : BigDecimal.ZERO;
        GiftText rest = part.from(1);
        Matcher matcher = WEIGHT.matcher(rest.raw());
        if (matcher.find()) {
            weighted = true;
            weight = new BigDecimal(matcher.group(1)).stripTrailingZeros();
            rest = rest.from(matcher.end());
        }
        int feedback = rest.find("#", 0);
        Text words = (feedback < 0 ? rest : rest.part(0, feedback)).words();
        return new Answer(
                number, words, weight, feedback < 0 ? Optional.empty() : GiftReader.said(rest.from(feedback + 1)));
    }
}

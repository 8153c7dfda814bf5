package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.quiz.Quiz.Question;
import org.bansang.content.quiz.Quiz.QuestionType;
import org.bansang.content.source.Text;

/** Reads what stands between the braces of one GIFT question, and tells from it how the question is answered. */
final class AnswerBlock {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final GiftText block;
    private final Text id;
    private final Problems problems;

    AnswerBlock(GiftText block, Text id, Problems problems) {
        this.block = block;
        this.id = id;
        this.problems = problems;
    }

    /** The question with its answers; empty when nobody but a person could grade it, or when it is broken. */
    Optional<Question> question(Text stem, Optional<Text> feedback) {
        String verdict = block.split("#").getFirst().raw().strip().toUpperCase(Locale.ROOT);
        if (List.of("T", "TRUE", "F", "FALSE").contains(verdict)) {
            return Optional.of(
                    new Question(id, QuestionType.TRUEFALSE, stem, trueOrFalse(verdict.startsWith("T")), feedback));
        }
        if (block.raw().stripLeading().startsWith("#")) {
            List<Answer> numbers = new NumberBlock(block.from(block.find("#", 0) + 1), problems).answers();
            return numbers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Question(id, QuestionType.NUMERICAL, stem, numbers, feedback));
        }
        int first = block.findAny("=~", 0);
        if (first < 0 || !block.part(0, first).isBlank()) {
            problems.add(Rule.UNSUPPORTED_QUESTION, block.at(), id.value()); // an essay among others
            return Optional.empty();
        }
        List<GiftText> parts = block.from(first).marked("=~");
        boolean anyChoice = parts.stream().anyMatch(part -> part.raw().charAt(0) == '~');
        if (!anyChoice && block.find("->", 0) >= 0) {
            return new PairBlock(parts, problems)
                    .pairs()
                    .map(pairs -> new Question(id, QuestionType.MATCHING, stem, pairs, feedback));
        }
        return Optional.of(
                anyChoice
                        ? choice(parts, stem, feedback)
                        : new Question(id, QuestionType.SHORT, stem, words(parts), feedback));
    }

    private Question choice(List<GiftText> parts, Text stem, Optional<Text> feedback) {
        List<WeighedPart> weighed = parts.stream().map(WeighedPart::read).toList();
        List<Answer> answers = WeighedPart.answers(weighed);
        long fullyRight = answers.stream()
                .filter(answer -> answer.weight().compareTo(FULL) == 0)
                .count();
        boolean weighted = weighed.stream().anyMatch(WeighedPart::isWeighted);
        boolean multiple = fullyRight > 1 || (weighted && fullyRight == 0);
        return new Question(id, multiple ? QuestionType.MULTIPLE : QuestionType.CHOICE, stem, answers, feedback);
    }

    /** GIFT lets a star stand for any answer that is none of the others. */
    private List<Answer> words(List<GiftText> parts) {
        List<Answer> answers =
                WeighedPart.answers(parts.stream().map(WeighedPart::read).toList());
        return answers.stream().map(this::word).toList();
    }

    private Answer word(Answer answer) {
        String words = answer.text().flat();
        boolean star = words.equals("*");
        if (star ? answer.weight().signum() != 0 : words.contains("*")) {
            String vietnamese = "dấu * chỉ đứng một mình và không có điểm, như =%0%*";
            problems.add(
                    Rule.BAD_GIFT, answer.text().at(), vietnamese, "a * stands alone and earns nothing, as in =%0%*");
        }
        return star ? new Answer(Answer.ANY_OTHER, answer.text(), BigDecimal.ZERO, answer.feedback()) : answer;
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
}

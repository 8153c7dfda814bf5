package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.quiz.Quiz.Answer;
import org.bansang.content.source.Text;

/**
 * One answer of a block, from its {@code =} or {@code ~} to the next.
 *
 * @param isWeighted whether it says what it is worth, such as {@code %50%}
 */
record WeighedPart(Text words, BigDecimal weight, boolean isWeighted, Optional<Text> feedback) {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern WEIGHT = Pattern.compile("\\A\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,5})?)%");

    static WeighedPart read(GiftText part) {
        BigDecimal weight = part.raw().charAt(0) == '=' ? FULL : BigDecimal.ZERO;
        GiftText rest = part.from(1);
        Matcher matcher = WEIGHT.matcher(rest.raw());
        boolean weighted = matcher.find();
        if (weighted) {
            weight = new BigDecimal(matcher.group(1)).stripTrailingZeros();
            rest = rest.from(matcher.end());
        }
        int sign = rest.find("#", 0);
        Text words = (sign < 0 ? rest : rest.part(0, sign)).words();
        Optional<Text> feedback = sign < 0 ? Optional.empty() : GiftReader.said(rest.from(sign + 1));
        return new WeighedPart(words, weight, weighted, feedback);
    }

    /** As answers, numbered from 1 in the order of the file. */
    static List<Answer> answers(List<WeighedPart> parts) {
        List<Answer> answers = new ArrayList<>();
        for (WeighedPart part : parts) {
            answers.add(new Answer(String.valueOf(answers.size() + 1), part.words, part.weight, part.feedback));
        }
        return List.copyOf(answers);
    }
}

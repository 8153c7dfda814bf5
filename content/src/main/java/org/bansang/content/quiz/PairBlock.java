package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz.Answer;

/** Reads the pairs of a matching question, {@code =left -> right}; a right side without a left one belongs to nothing. */
final class PairBlock {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final List<GiftText> parts;
    private final Problems problems;

    PairBlock(List<GiftText> parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** All pairs; empty when one is broken. */
    Optional<List<Answer>> pairs() {
        long lefts = parts.stream().filter(part -> !left(part).isBlank()).count();
        BigDecimal each = FULL.divide(BigDecimal.valueOf(Math.max(1, lefts)), 5, RoundingMode.HALF_UP);
        List<Answer> pairs = new ArrayList<>();
        for (GiftText part : parts) {
            if (!isSound(part)) {
                return Optional.empty();
            }
            GiftText left = left(part);
            pairs.add(new Answer(
                    String.valueOf(pairs.size() + 1),
                    left.words(),
                    Optional.of(part.from(part.find("->", 0) + 2).words()),
                    Optional.empty(),
                    left.isBlank() ? BigDecimal.ZERO : each,
                    Optional.empty()));
        }
        return Optional.of(List.copyOf(pairs));
    }

    private boolean isSound(GiftText part) {
        if (part.find("->", 0) < 0) {
            String vietnamese = "mỗi cặp viết là = vế trái -> vế phải";
            problems.add(Rule.BAD_GIFT, part.at(), vietnamese, "every pair is written = left -> right");
            return false;
        }
        if (part.find("#", 0) >= 0) {
            String vietnamese = "cặp ghép không có lời giải thích riêng, hãy viết chung sau ####";
            problems.add(
                    Rule.BAD_GIFT, part.at(), vietnamese, "a pair has no feedback of its own, write one after ####");
            return false;
        }
        return true;
    }

    private static GiftText left(GiftText part) {
        int arrow = part.find("->", 0);
        return part.part(1, arrow < 0 ? part.raw().length() : arrow);
    }
}

package org.bansang.content.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.quiz.Quiz.Answer;

/** Reads what follows the {@code #} of a question that is answered with a number. */
final class NumberBlock {
    private final GiftText block;
    private final Problems problems;
    private final List<Answer> answers = new ArrayList<>();

    NumberBlock(GiftText block, Problems problems) {
        this.block = block;
        this.problems = problems;
    }

    /** The accepted numbers and what is said to who misses them; none when one cannot be read. */
    List<Answer> answers() {
        int first = block.findAny("=~", 0);
        boolean several = first >= 0 && block.part(0, first).isBlank();
        List<GiftText> parts =
                several ? block.from(first).marked("=~") : new GiftText("=" + block.raw(), block.at()).marked("=~");
        return parts.stream().allMatch(this::read) ? List.copyOf(answers) : List.of();
    }

    private boolean read(GiftText part) {
        WeighedPart weighed = WeighedPart.read(part);
        boolean miss = part.raw().charAt(0) == '~';
        Optional<NumberRange> range = NumberRange.read(weighed.words().flat());
        if (miss ? !weighed.words().isBlank() : range.isEmpty()) {
            String vietnamese = "số phải viết như 3, 3:0.5 hoặc 1..5, sau ~ chỉ có lời giải thích";
            String english = "a number is written 3, 3:0.5 or 1..5, and ~ has a feedback only";
            problems.add(Rule.BAD_GIFT, part.at(), vietnamese, english);
            return false;
        }
        String id = miss ? Answer.ANY_OTHER : String.valueOf(answers.size() + 1);
        answers.add(new Answer(id, weighed.words(), Optional.empty(), range, weighed.weight(), weighed.feedback()));
        return true;
    }
}

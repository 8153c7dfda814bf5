package org.bansang.content.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.content.problem.Position;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/** One quiz in one language. */
public record Quiz(List<Question> questions, Position at) implements ActivityContent {

    /** How a question is answered. */
    public enum QuestionType {
        CHOICE,
        MULTIPLE,
        TRUEFALSE,
        /** Each left side gets its right side. */
        MATCHING,
        /** A number is typed. */
        NUMERICAL,
        /** A few words are typed. */
        SHORT;

        public boolean isTyped() {
            return this == NUMERICAL || this == SHORT;
        }
    }

    /**
     * One question.
     *
     * @param id the GIFT title, the same in every language; blank when the author forgot it
     * @param after what follows the gap of a question with a missing word, whose stem ends where the gap is
     * @param feedback what is said whatever was answered
     */
    public record Question(
            Text id,
            QuestionType type,
            Text stem,
            Optional<Text> after,
            List<Answer> answers,
            Optional<Text> feedback) {

        public Question(Text id, QuestionType type, Text stem, List<Answer> answers, Optional<Text> feedback) {
            this(id, type, stem, Optional.empty(), answers, feedback);
        }

        Question followedBy(Text words) {
            return new Question(id, type, stem, Optional.of(words), answers, feedback);
        }
    }

    /**
     * One answer to choose, one pair to match, or one answer that is accepted when it is typed.
     *
     * @param id its number in the file, {@code true} and {@code false}, or {@link #ANY_OTHER}
     * @param text empty for true and false, whose words belong to the player; the left side of a pair, empty when its
     *     right side belongs to nothing
     * @param match the right side of a pair
     * @param range the numbers that are accepted
     * @param weight percent of the question's score, negative for a wrong answer of several
     */
    public record Answer(
            String id,
            Text text,
            Optional<Text> match,
            Optional<NumberRange> range,
            BigDecimal weight,
            Optional<Text> feedback) {
        /** What is said to those whose typed answer is none of the others. */
        public static final String ANY_OTHER = "other";

        public Answer(String id, Text text, BigDecimal weight, Optional<Text> feedback) {
            this(id, text, Optional.empty(), Optional.empty(), weight, feedback);
        }

        public boolean isRight() {
            return weight.signum() > 0;
        }

        public boolean isAnyOther() {
            return id.equals(ANY_OTHER);
        }
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Question question : questions) {
            passages.add(new Passage(question.stem(), Passage.Use.QUESTION));
            question.after().ifPresent(text -> passages.add(new Passage(text, Passage.Use.QUESTION)));
            for (Answer answer : question.answers()) {
                Passage.Use use = answer.isRight() ? Passage.Use.RIGHT_ANSWER : Passage.Use.WRONG_ANSWER;
                passages.add(new Passage(answer.text(), use));
                answer.match().ifPresent(text -> passages.add(new Passage(text, use)));
                answer.feedback().ifPresent(text -> passages.add(new Passage(text, Passage.Use.TEACHING)));
            }
            question.feedback().ifPresent(text -> passages.add(new Passage(text, Passage.Use.TEACHING)));
        }
        return List.copyOf(passages);
    }
}

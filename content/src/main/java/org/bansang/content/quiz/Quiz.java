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
        TRUEFALSE
    }

    /**
     * One question.
     *
     * @param id the GIFT title, the same in every language; blank when the author forgot it
     * @param feedback what is said whatever was answered
     */
    public record Question(Text id, QuestionType type, Text stem, List<Answer> answers, Optional<Text> feedback) {}

    /**
     * One answer to choose.
     *
     * @param id its number in the file, or {@code true} and {@code false}
     * @param text empty for true and false, whose words belong to the player
     * @param weight percent of the question's score, negative for a wrong answer of several
     */
    public record Answer(String id, Text text, BigDecimal weight, Optional<Text> feedback) {

        public boolean isRight() {
            return weight.signum() > 0;
        }
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Question question : questions) {
            passages.add(new Passage(question.stem(), Passage.Use.QUESTION));
            for (Answer answer : question.answers()) {
                passages.add(new Passage(
                        answer.text(), answer.isRight() ? Passage.Use.RIGHT_ANSWER : Passage.Use.WRONG_ANSWER));
                answer.feedback().ifPresent(text -> passages.add(new Passage(text, Passage.Use.TEACHING)));
            }
            question.feedback().ifPresent(text -> passages.add(new Passage(text, Passage.Use.TEACHING)));
        }
        return List.copyOf(passages);
    }
}

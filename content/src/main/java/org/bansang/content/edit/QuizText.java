package org.bansang.content.edit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A quiz in one language as a form edits it; all words are plain, with facts as {@code {fact:id}}. */
public record QuizText(List<Question> questions) implements Serializable {

    public QuizText {
        questions = List.copyOf(questions);
    }

    /** How a question is answered, and so which form it has. */
    public enum Kind {
        /** One right answer: weight 100, the others 0. */
        CHOICE,
        /** Several right answers that share 100 percent; wrong ones may weigh less than 0. */
        MULTIPLE,
        /** Two answers without words, {@code true} first; the right one weighs 100. */
        TRUEFALSE,
        /** A kind that has no form; it stays as its author wrote it. */
        OTHER
    }

    /**
     * One question.
     *
     * @param id the same in every language, kebab case
     * @param feedback what is said whatever was answered; empty when nothing is
     * @param source the question as it stands in the file, for {@link Kind#OTHER} only; empty otherwise
     */
    public record Question(String id, Kind kind, String stem, List<Answer> answers, String feedback, String source)
            implements Serializable {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer.
     *
     * @param weight percent of the question's score
     * @param feedback what is said to whoever chose it; empty when nothing is
     */
    public record Answer(String text, BigDecimal weight, String feedback) implements Serializable {}
}

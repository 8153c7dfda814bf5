package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.bansang.content.edit.QuizText;

/**
 * A quiz to be read: beside its translation, or when it cannot be changed.
 */
class QuizReading extends Div {

    private static final long serialVersionUID = 1L;

    QuizReading(QuizText quiz, FactShelf facts) {
        int number = 0;
        for (QuizText.Question question : quiz.questions()) {
            number++;
            Reading stem = Reading.plain(List.of(question.stem()), facts);
            stem.addClassName("title");
            add(new H3(getTranslation("authoring.question", number)), stem);
            for (QuizText.Answer answer : question.answers()) {
                Reading words = Reading.plain(List.of(answer.text()), facts);
                words.addClassName(answer.weight().signum() > 0 ? "right" : "wrong");
                Reading feedback = Reading.plain(List.of(answer.feedback()), facts);
                feedback.addClassName("quiet");
                add(words, feedback);
            }
        }
    }
}

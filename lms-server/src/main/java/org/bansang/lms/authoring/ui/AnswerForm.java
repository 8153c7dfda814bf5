package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.Objects;
import org.bansang.content.edit.QuizText.Answer;

/**
 * One answer to choose: its words, whether it is right, and what is said to whoever chose it.
 */
class AnswerForm extends Div implements Headed {

    private static final long serialVersionUID = 1L;

    private final ProseField text;
    private final ProseField feedback;
    private final Checkbox right;
    private final Div marks;
    private final BigDecimalField weight = new BigDecimalField();

    AnswerForm(Answer answer, boolean several, QuizTools tools, SerializableConsumer<AnswerForm> chosen) {
        addClassName("answer-form");
        text = tools.prose(getTranslation("authoring.answer.text"), answer.text());
        feedback = tools.prose(getTranslation("authoring.answer.feedback"), answer.feedback());
        right = new Checkbox(
                getTranslation("authoring.answer.right"), answer.weight().signum() > 0);
        right.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(this);
            }
        });
        weight.setAriaLabel(getTranslation("authoring.answer.weight"));
        weight.setSuffixComponent(new Span(getTranslation("authoring.answer.percent")));
        weight.setLocale(getLocale());
        weight.setValue(answer.weight());
        weight.setVisible(several);
        weight.addClassName("weight");
        weight.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tools.changed().run();
            }
        });
        marks = new Div(right, weight);
        marks.addClassName("answer-marks");
        add(text, feedback);
    }

    @Override
    public Component head() {
        return marks;
    }

    boolean isRight() {
        return right.getValue();
    }

    void beWrong() {
        right.setValue(false);
    }

    void weigh(BigDecimal percent) {
        weight.setValue(percent);
    }

    void focus() {
        text.focus();
    }

    Answer collect() {
        BigDecimal percent = Objects.requireNonNullElse(weight.getValue(), BigDecimal.ZERO);
        return new Answer(text.getLine(), percent, feedback.getLine());
    }
}

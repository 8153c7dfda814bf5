package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.List;
import org.bansang.content.edit.QuizText.Answer;

/**
 * Whether a sentence is true, and what is said to those who think so and to those who do not.
 */
class TrueFalseFields implements AnswerFields {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Div fields = new Div();
    private final RadioButtonGroup<Boolean> truth = new RadioButtonGroup<>();
    private final ProseField saidTrue;
    private final ProseField saidFalse;

    TrueFalseFields(List<Answer> answers, QuizTools tools) {
        fields.addClassName("answers");
        truth.setLabel(fields.getTranslation("authoring.answer.truth"));
        truth.setItems(true, false);
        truth.setItemLabelGenerator(
                value -> fields.getTranslation(value ? "authoring.answer.true" : "authoring.answer.false"));
        truth.setValue(answers.get(0).weight().signum() > 0);
        truth.addValueChangeListener(event -> tools.changed().run());
        saidTrue = tools.prose(
                fields.getTranslation("authoring.answer.said-true"),
                answers.get(0).feedback());
        saidFalse = tools.prose(
                fields.getTranslation("authoring.answer.said-false"),
                answers.get(1).feedback());
        fields.add(truth, saidTrue, saidFalse);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public List<Answer> collect() {
        boolean yes = Boolean.TRUE.equals(truth.getValue());
        return List.of(
                new Answer("", yes ? FULL : BigDecimal.ZERO, saidTrue.getLine()),
                new Answer("", yes ? BigDecimal.ZERO : FULL, saidFalse.getLine()));
    }
}

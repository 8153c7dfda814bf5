package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bansang.content.edit.QuizText.Answer;

/**
 * Answers of which one or several are right. Nobody has to reckon: whenever somebody changes which ones are right, the
 * right ones share the points, and of several answers the wrong ones take as much away.
 */
class ChoiceFields implements AnswerFields {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int DIGITS = 5;

    private final boolean several;
    private final QuizTools tools;
    private final Div fields = new Div();
    private final Rows<AnswerForm> rows;
    private int count;

    ChoiceFields(List<Answer> answers, boolean several, QuizTools tools) {
        this.several = several;
        this.tools = tools;
        fields.addClassName("answers");
        rows = new Rows<>(
                AnswerForm.class, (answer, number) -> fields.getTranslation("authoring.answer", number), this::counted);
        NativeButton more = new NativeButton();
        more.getElement().setAttribute("type", "button");
        more.addClassName("text-button");
        more.add(VaadinIcon.PLUS.create());
        more.add(fields.getTranslation("authoring.answer.add"));
        more.addClickListener(click -> {
            AnswerForm added = form(new Answer("", BigDecimal.ZERO, ""));
            rows.addLast(added);
            added.focus();
        });
        Paragraph about =
                new Paragraph(fields.getTranslation(several ? "authoring.answer.several" : "authoring.answer.one"));
        about.addClassName("quiet");
        fields.add(about, rows, more);
        answers.forEach(answer -> rows.show(form(answer)));
        count = answers.size();
    }

    private AnswerForm form(Answer answer) {
        return new AnswerForm(answer, several, tools, this::choose);
    }

    /** Moving answers about leaves their points alone. */
    private void counted() {
        if (rows.bodies().size() != count) {
            count = rows.bodies().size();
            share();
        }
        tools.changed().run();
    }

    private void choose(AnswerForm chosen) {
        if (!several && chosen.isRight()) {
            rows.bodies().stream().filter(other -> other != chosen).forEach(AnswerForm::beWrong);
        }
        share();
        tools.changed().run();
    }

    private void share() {
        List<AnswerForm> answers = rows.bodies();
        long right = answers.stream().filter(AnswerForm::isRight).count();
        long wrong = answers.size() - right;
        answers.forEach(answer -> {
            if (answer.isRight()) {
                answer.weigh(part(several ? right : 1));
            } else {
                answer.weigh(several ? part(wrong).negate() : BigDecimal.ZERO);
            }
        });
    }

    static BigDecimal part(long of) {
        BigDecimal share = FULL.divide(BigDecimal.valueOf(Math.max(1, of)), DIGITS, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().scale() < 0 ? share.setScale(0) : share.stripTrailingZeros();
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public List<Answer> collect() {
        return rows.bodies().stream().map(AnswerForm::collect).toList();
    }
}

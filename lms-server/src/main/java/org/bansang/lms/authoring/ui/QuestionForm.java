package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.bansang.content.edit.QuizText.Answer;
import org.bansang.content.edit.QuizText.Kind;
import org.bansang.content.edit.QuizText.Question;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * One question with its answers.
 */
class QuestionForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Question question;
    private final ProseField stem;
    private final AnswerFields answers;
    private final ProseField feedback;
    private final RemarkList remarks = new RemarkList();
    private String id;

    private QuestionForm(Question question, AnswerFields answers, QuizTools tools) {
        this.question = question;
        this.id = question.id();
        this.answers = answers;
        addClassName("question-form");
        stem = tools.prose(getTranslation("authoring.question.stem"), question.stem());
        feedback = tools.prose(getTranslation("authoring.question.feedback"), question.feedback());
        feedback.setHelperText(getTranslation("authoring.question.feedback.help"));
        if (question.kind() == Kind.OTHER) {
            Paragraph about = new Paragraph(getTranslation("authoring.question.other.about"));
            add(remarks, about, new Pre(question.source()));
        } else {
            add(stem, remarks, answers.fields(), feedback);
        }
    }

    static QuestionForm of(Question question, QuizTools tools) {
        AnswerFields answers =
                switch (question.kind()) {
                    case TRUEFALSE -> new TrueFalseFields(question.answers(), tools);
                    default -> new ChoiceFields(question.answers(), question.kind() == Kind.MULTIPLE, tools);
                };
        return new QuestionForm(question, answers, tools);
    }

    /** A question of that kind of which nothing is written yet. */
    static Question empty(Kind kind) {
        Answer right = new Answer("", FULL, "");
        Answer wrong = new Answer("", BigDecimal.ZERO, "");
        List<Answer> answers = kind == Kind.TRUEFALSE ? List.of(right, wrong) : List.of(right, wrong, wrong);
        return new Question("", kind, "", answers, "", "");
    }

    String id() {
        return id;
    }

    String called() {
        return getTranslation("authoring.question." + AddressWords.word(question.kind()));
    }

    RemarkList remarks() {
        return remarks;
    }

    /** Takes a name from the words of the question, unless it has one; the names that are taken are not used again. */
    void beNamed(Set<String> taken) {
        if (id.isEmpty()) {
            id = QuestionName.from(stem.getLine(), taken);
            taken.add(id);
        }
    }

    Question collect() {
        if (question.kind() == Kind.OTHER) {
            return question;
        }
        return new Question(id, question.kind(), stem.getLine(), answers.collect(), feedback.getLine(), "");
    }

    void focus() {
        stem.focus();
    }
}

package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.content.edit.QuizText;
import org.bansang.content.edit.QuizText.Kind;
import org.bansang.content.edit.QuizText.Question;
import org.bansang.lms.authoring.Remark;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * The questions of a quiz, one below the other.
 */
class QuizForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String QUESTION = "question";
    private static final List<Kind> KINDS = List.of(Kind.CHOICE, Kind.MULTIPLE, Kind.TRUEFALSE);

    private final QuizTools tools;
    private final Div offer = new Div();
    private final Rows<QuestionForm> questions;

    QuizForm(QuizText text, QuizTools tools) {
        this.tools = tools;
        addClassName("quiz-form");
        questions = new Rows<>(
                QuestionForm.class,
                (question, number) -> getTranslation("authoring.question.called", number, question.called()),
                tools.changed());
        Div adding = new Div(new Paragraph(getTranslation("authoring.question.add")));
        adding.addClassName("add-blocks");
        KINDS.forEach(kind -> adding.add(button(kind)));
        add(offer, questions, adding);
        text.questions().forEach(question -> questions.show(QuestionForm.of(question, tools)));
    }

    private NativeButton button(Kind kind) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassName("text-button");
        button.add(VaadinIcon.PLUS.create());
        button.add(getTranslation("authoring.question." + AddressWords.word(kind)));
        button.addClickListener(click -> {
            QuestionForm form = QuestionForm.of(QuestionForm.empty(kind), tools);
            questions.addLast(form);
            form.focus();
        });
        return button;
    }

    /** Every language asks the same questions; those that are not here yet are offered with the words to translate. */
    void offerMissing(QuizText source) {
        Set<String> here = ids();
        List<Question> missing = source.questions().stream()
                .filter(question -> !here.contains(question.id()))
                .toList();
        offer.removeAll();
        if (missing.isEmpty()) {
            return;
        }
        Paragraph about = new Paragraph(getTranslation("authoring.question.missing", missing.size()));
        Button take = new Button(getTranslation("authoring.question.missing.take"), click -> {
            missing.forEach(question -> questions.addLast(QuestionForm.of(question, tools)));
            offer.removeAll();
        });
        offer.add(about, take);
        offer.addClassName("warning");
    }

    private Set<String> ids() {
        return questions.bodies().stream().map(QuestionForm::id).collect(Collectors.toSet());
    }

    /** A question without a name gets one from its words; it is the same in every language from then on. */
    QuizText collect() {
        Set<String> taken = new HashSet<>(ids());
        questions.bodies().forEach(question -> question.beNamed(taken));
        questions.rename();
        return new QuizText(
                questions.bodies().stream().map(QuestionForm::collect).toList());
    }

    List<RemarkList> mark(List<Remark> remarks) {
        List<RemarkList> places = new ArrayList<>();
        List<QuestionForm> forms = questions.bodies();
        for (int i = 0; i < forms.size(); i++) {
            int number = i;
            RemarkList place = forms.get(i).remarks();
            place.show(EditorPage.problems(remarks.stream()
                    .filter(remark -> remark.part().equals(QUESTION) && remark.block() == number)
                    .toList()));
            places.add(place);
        }
        return places;
    }
}

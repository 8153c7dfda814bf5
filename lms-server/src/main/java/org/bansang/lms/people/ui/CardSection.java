package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.people.PersonFile.Access;
import org.bansang.lms.people.PersonFile.CardFile;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.ui.Days;

/**
 * The learning card: its code, a way to print it, a PIN, and what to do when it is lost. Each step that cannot be taken
 * back asks first.
 */
class CardSection extends Section {

    private static final long serialVersionUID = 1L;

    private final PersonFile file;
    private final Steps steps;

    /** What somebody may do with a card. */
    interface Steps extends Serializable {
        void issue();

        void resetPin();
    }

    CardSection(PersonFile file, Steps steps) {
        this.file = file;
        this.steps = steps;
        addClassNames("card", "learning-card");
        add(new H2(getTranslation("people.card.title")));
        show(file.card());
    }

    private void show(CardFile card) {
        switch (card.access()) {
            case OWN_LOGIN -> add(new Paragraph(getTranslation("people.card.own")));
            case NONE -> showNone("people.card.none", "people.card.make");
            case CLOSED -> showNone("people.card.closed", "people.card.make.again");
            case WAITING, READY -> {
                if (card.access() == Access.WAITING) {
                    add(waiting());
                }
                add(code(card), dates(card), actions(card));
            }
        }
    }

    private void showNone(String why, String make) {
        add(new Paragraph(getTranslation(why)));
        if (!file.mayHandOut()) {
            return;
        }
        if (file.hasConsent()) {
            Button button = new Button(getTranslation(make), click -> steps.issue());
            button.setDisableOnClick(true);
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(button);
        } else {
            add(new Paragraph(getTranslation("people.card.none.consent")));
        }
    }

    private Div waiting() {
        Span title = new Span(getTranslation("people.card.waiting.title"));
        title.addClassName("title");
        Div note = new Div(title, new Paragraph(getTranslation("people.card.waiting.text")));
        note.addClassName("notice");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Paragraph code(CardFile card) {
        Span label = new Span(getTranslation("people.card.code"));
        label.addClassName("quiet");
        Span code = new Span(CardCode.read(String.valueOf(card.code()))
                .map(CardCode::grouped)
                .orElse(""));
        code.addClassName("card-code");
        return new Paragraph(label, code);
    }

    private Paragraph dates(CardFile card) {
        Paragraph dates = new Paragraph();
        dates.addClassName("quiet");
        if (card.issuedAt() != null) {
            dates.add(new Span(getTranslation("people.card.issued", Days.of(card.issuedAt()))));
        }
        dates.add(new Span(
                card.pinSetAt() == null
                        ? getTranslation("people.card.pin.missing")
                        : getTranslation("people.card.pin.since", Days.of(card.pinSetAt()))));
        return dates;
    }

    private Div actions(CardFile card) {
        Anchor print =
                new Anchor(address(List.of(file.id().toString()), getLocale()), getTranslation("people.card.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        print.addClassName("desk-button");
        Button lost =
                new Button(getTranslation("people.card.lost"), click -> Question.ask("people.card.lost", steps::issue));
        Div actions = new Div(pin(card), print, lost);
        actions.addClassName("actions");
        actions.setVisible(file.mayHandOut());
        return actions;
    }

    private Button pin(CardFile card) {
        if (card.pinSetAt() != null) {
            return new Button(
                    getTranslation("people.card.pin.reset"),
                    click -> Question.ask("people.card.reset", steps::resetPin));
        }
        Button first = new Button(getTranslation("people.card.pin.make"), click -> steps.resetPin());
        first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        first.setDisableOnClick(true);
        return first;
    }

    /** Where these people's cards come out as a PDF. */
    static String address(Collection<String> people, Locale language) {
        return people.stream()
                .map(person -> "person=" + person)
                .collect(Collectors.joining("&", "/api/people/cards.pdf?", "&lang=" + language.getLanguage()));
    }
}

package org.bansang.lms.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.people.ConsentGiven;
import org.bansang.lms.people.ConsentGiven.By;
import org.bansang.lms.people.ConsentText;

/**
 * The words of consent, a way to hear them, and what somebody said to them. Nothing is ticked beforehand: silence is not
 * consent.
 */
class ConsentFields extends Section {

    private static final long serialVersionUID = 1L;

    private final ConsentText text = ConsentText.current(getLocale());
    private final Checkbox aloud = new Checkbox(getTranslation("people.consent.aloud"));
    private final RadioButtonGroup<By> who = new RadioButtonGroup<>(getTranslation("people.consent.who"));
    private final Div guardian = new Div();
    private final TextField guardianName = new TextField(getTranslation("people.consent.guardian.name"));
    private final TextField guardianRelation = new TextField(getTranslation("people.consent.guardian.relation"));
    private final Checkbox agreed = new Checkbox(getTranslation("people.consent.agreed"));
    private final Paragraph notAgreed = new Paragraph(getTranslation("people.consent.agreed.wrong"));

    ConsentFields(String helper) {
        addClassName("consent");
        Paragraph lead = new Paragraph(getTranslation("people.consent.lead"));
        lead.addClassName("quiet");
        Paragraph by = new Paragraph(getTranslation("people.consent.helper", helper));
        by.addClassName("quiet");
        prepareWho();
        notAgreed.addClassName("wrong");
        notAgreed.setVisible(false);
        agreed.addClassName("agreed");
        agreed.addValueChangeListener(event -> notAgreed.setVisible(notAgreed.isVisible() && !event.getValue()));
        add(new H2(getTranslation("people.consent.title")), lead);
        add(new ListenButton(sentences(), () -> aloud.setValue(true)), words(text), aloud, who, guardian);
        add(agreed, notAgreed, by);
        forMinor(false);
    }

    /** The words as they were, in a frame of their own. */
    static Div words(ConsentText text) {
        Span title = new Span(text.title());
        title.addClassName("consent-title");
        Div words = new Div(title);
        text.paragraphs().forEach(paragraph -> words.add(new Paragraph(paragraph)));
        words.addClassName("consent-words");
        words.getElement().setAttribute("lang", text.language()).setAttribute("tabindex", "0");
        return words;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(text.title()));
        sentences.addAll(text.paragraphs());
        return sentences;
    }

    private void prepareWho() {
        who.setItems(By.values());
        who.setItemLabelGenerator(by -> getTranslation("people.consent." + Words.key(by)));
        who.addClassName("chips");
        who.addValueChangeListener(event -> guardian.setVisible(event.getValue() == By.GUARDIAN));
        guardianRelation.setHelperText(getTranslation("people.consent.guardian.relation.help"));
        guardian.add(guardianName, guardianRelation);
        guardian.addClassName("pair");
    }

    /** Below the age somebody else agrees for the person. */
    final void forMinor(boolean minor) {
        who.setItemEnabledProvider(by -> !minor || by == By.GUARDIAN);
        who.setHelperText(minor ? getTranslation("people.consent.minor") : null);
        who.setValue(minor ? By.GUARDIAN : By.SELF);
        guardian.setVisible(who.getValue() == By.GUARDIAN);
    }

    /** Chooses beforehand who speaks; it can still be changed. */
    void begin(By by) {
        who.setValue(by);
    }

    /** What was given; empty, with words at the fields, while something is missing. */
    Optional<ConsentGiven> read() {
        boolean guarded = who.getValue() != By.GUARDIAN || guardianComplete();
        notAgreed.setVisible(!agreed.getValue());
        if (!guarded || !agreed.getValue()) {
            return Optional.empty();
        }
        return Optional.of(new ConsentGiven(
                text.version(),
                text.language(),
                aloud.getValue(),
                who.getValue(),
                guardianName.getValue(),
                guardianRelation.getValue()));
    }

    private boolean guardianComplete() {
        boolean named = complete(guardianName);
        boolean related = complete(guardianRelation);
        return named && related;
    }

    private boolean complete(TextField field) {
        boolean empty = field.getValue().isBlank();
        field.setErrorMessage(getTranslation("people.consent.guardian.wrong"));
        field.setInvalid(empty);
        return !empty;
    }
}

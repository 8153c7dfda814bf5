package org.bansang.lms.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
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

    private final Div said = new Div();
    private final Paragraph untold = new Paragraph();
    private final Checkbox aloud = new Checkbox(getTranslation("people.consent.aloud"));
    private final RadioButtonGroup<By> who = new RadioButtonGroup<>(getTranslation("people.consent.who"));
    private final Div guardian = new Div();
    private final TextField guardianName = new TextField(getTranslation("people.consent.guardian.name"));
    private final TextField guardianRelation = new TextField(getTranslation("people.consent.guardian.relation"));
    private final Checkbox agreed = new Checkbox(getTranslation("people.consent.agreed"));
    private ConsentText text = ConsentText.current(getLocale());
    private final Paragraph notAgreed = new Paragraph(getTranslation("people.consent.agreed.wrong"));

    /**
     * @param language the one that the person prefers
     */
    ConsentFields(String helper, String language) {
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
        untold.addClassName("notice");
        untold.getElement().setAttribute("role", "status");
        add(untold, said, aloud, who, guardian, agreed, notAgreed, by);
        speak(language);
        forMinor(false);
    }

    /** Shows the words in the person's language; where nobody has written them in it, somebody has to say them. */
    final void speak(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        ConsentText other = ConsentText.current(wanted);
        if (!other.equals(text) || said.getComponentCount() == 0) {
            text = other;
            aloud.setValue(false);
            agreed.setValue(false);
            said.removeAll();
            said.add(new ListenButton(text, () -> aloud.setValue(true)), words(text));
        }
        untold.setText(getTranslation("people.consent.untold", Words.language(this, language)));
        untold.setVisible(!wanted.getLanguage().equals(text.language()));
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

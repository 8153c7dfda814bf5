package org.bansang.lms.people.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.BirthBand;
import org.bansang.lms.people.BirthBand.Minor;
import org.bansang.lms.people.ConsentGiven;
import org.bansang.lms.people.Particulars;
import org.bansang.lms.people.Registration;
import org.bansang.lms.shared.security.PersonId;

/**
 * Everything asked of a villager in one column: what must be said is large and near the thumb, what may be left out is
 * folded away.
 */
class RegistrationFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What is chosen beforehand. */
    static final String FIRST_LANGUAGE = Words.LANGUAGES.get(0);

    private final PersonId id = new PersonId(UUID.randomUUID());
    private final LocalDate today;
    private final UnitFields unit;
    private final ConsentFields consent;
    private final TextField name = new TextField(getTranslation("people.register.name"));
    private final RadioButtonGroup<BirthBand> band = new RadioButtonGroup<>(getTranslation("people.register.band"));
    private final RadioButtonGroup<Boolean> under16 = new RadioButtonGroup<>(getTranslation("people.register.under16"));
    private final Select<String> language = new Select<>();
    private final TextField phone = new TextField(getTranslation("people.register.phone"));
    private final EmailField email = new EmailField(getTranslation("people.register.email"));
    private final Details contact = new Details(getTranslation("people.register.contact"));

    RegistrationFields(UnitFields unit, ConsentFields consent, LocalDate today) {
        this.unit = unit;
        this.consent = consent;
        this.today = today;
        addClassName("register-fields");
        prepareName();
        prepareAge();
        prepareLanguageAndContact();
        add(name, unit, band, under16, language, contact, consent);
    }

    private void prepareName() {
        name.setHelperText(getTranslation("people.register.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "words");
    }

    private void prepareAge() {
        band.setItems(BirthBand.all(today));
        band.setItemLabelGenerator(one -> Words.band(this, one));
        band.setRequiredIndicatorVisible(true);
        band.addClassNames("chips", "bands");
        band.addValueChangeListener(event -> ageChanged());
        under16.setItems(true, false);
        under16.setItemLabelGenerator(
                yes -> getTranslation(yes ? "people.register.under16.yes" : "people.register.under16.no"));
        under16.addClassName("chips");
        under16.setRequiredIndicatorVisible(true);
        under16.setVisible(false);
        under16.addValueChangeListener(event -> ageChanged());
    }

    private void ageChanged() {
        Minor minor = band.getValue() == null ? Minor.NO : band.getValue().minor(today);
        under16.setVisible(minor == Minor.ASK);
        consent.forMinor(minor == Minor.YES || (minor == Minor.ASK && Boolean.TRUE.equals(under16.getValue())));
    }

    private void prepareLanguageAndContact() {
        language.setLabel(getTranslation("people.register.language"));
        language.setItems(Words.LANGUAGES);
        language.setItemLabelGenerator(tag -> Words.language(this, tag));
        language.setValue(FIRST_LANGUAGE);
        language.addValueChangeListener(event -> consent.speak(event.getValue()));
        phone.setHelperText(getTranslation("people.register.phone.help"));
        phone.getElement().setAttribute("inputmode", "tel");
        Div fields = new Div(phone, email);
        fields.addClassName("pair");
        contact.add(fields);
    }

    /** The registration; empty, with words at the fields, while something is missing. */
    Optional<Registration> read() {
        boolean named = check(name, Particulars.isName(name.getValue()), "people.register.name.wrong");
        Optional<UnitSummary> place = unit.read();
        boolean aged = checkAge();
        boolean called = check(phone, Particulars.isPhone(phone.getValue()), "people.register.phone.wrong");
        boolean mailed = check(email, Particulars.isEmail(email.getValue()), "people.register.email.wrong");
        contact.setOpened(contact.isOpened() || !called || !mailed);
        Optional<ConsentGiven> given = consent.read();
        if (!named || place.isEmpty() || !aged || !called || !mailed || given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Registration(
                id,
                name.getValue(),
                place.get().id(),
                band.getValue(),
                under16.isVisible() ? under16.getValue() : null,
                language.getValue(),
                phone.getValue(),
                email.getValue(),
                given.get()));
    }

    private boolean checkAge() {
        band.setErrorMessage(getTranslation("people.register.band.wrong"));
        band.setInvalid(band.getValue() == null);
        under16.setErrorMessage(getTranslation("people.register.under16.wrong"));
        under16.setInvalid(under16.isVisible() && under16.getValue() == null);
        return !band.isInvalid() && !under16.isInvalid();
    }

    private boolean check(TextFieldBase<?, ?> field, boolean sound, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!sound);
        return sound;
    }
}

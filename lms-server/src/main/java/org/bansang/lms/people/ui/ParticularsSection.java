package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bansang.lms.people.Particulars;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.shared.ui.Days;

/**
 * What is known of somebody; contact and language can be changed where they are read.
 */
class ParticularsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final PersonFile file;
    private final Change change;
    private final Div shown = new Div();

    /** What becomes of a changed contact and language. */
    interface Change extends Serializable {
        void save(String phone, String email, String language);
    }

    ParticularsSection(PersonFile file, Change change) {
        this.file = file;
        this.change = change;
        addClassName("card");
        add(new H2(getTranslation("people.person.known")), shown);
        show();
    }

    private void show() {
        DescriptionList list = new DescriptionList();
        list.addClassName("particulars");
        line(list, "people.person.unit", file.unitName().isEmpty() ? unknown() : file.unitName());
        line(list, "people.person.band", Words.band(this, file.birthBand()));
        line(list, "people.person.language", Words.language(this, file.language()));
        line(list, "people.person.phone", Objects.requireNonNullElseGet(file.phone(), this::none));
        line(list, "people.person.email", Objects.requireNonNullElseGet(file.email(), this::none));
        shown.removeAll();
        shown.add(list);
        if (file.registeredAt() != null) {
            String by = Objects.requireNonNullElse(file.registeredBy(), "");
            Paragraph registered =
                    new Paragraph(getTranslation("people.person.registered", Days.of(file.registeredAt()), by));
            registered.addClassName("quiet");
            shown.add(registered);
        }
        if (file.mayHandOut()) {
            shown.add(new Button(getTranslation("people.person.edit"), click -> edit()));
        }
    }

    private String unknown() {
        return getTranslation("people.person.unit.unknown");
    }

    private String none() {
        return getTranslation("people.person.none");
    }

    private void line(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private void edit() {
        TextField phone = new TextField(getTranslation("people.register.phone"));
        phone.setValue(Objects.requireNonNullElse(file.phone(), ""));
        phone.setHelperText(getTranslation("people.register.phone.help"));
        EmailField email = new EmailField(getTranslation("people.register.email"));
        email.setValue(Objects.requireNonNullElse(file.email(), ""));
        Select<String> language = language();
        Button save = new Button(getTranslation("people.person.save"), click -> {
            phone.setErrorMessage(getTranslation("people.register.phone.wrong"));
            phone.setInvalid(!Particulars.isPhone(phone.getValue()));
            email.setErrorMessage(getTranslation("people.register.email.wrong"));
            email.setInvalid(!Particulars.isEmail(email.getValue()));
            if (!phone.isInvalid() && !email.isInvalid()) {
                change.save(phone.getValue(), email.getValue(), language.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("people.person.cancel"), click -> show()));
        actions.addClassName("actions");
        shown.removeAll();
        shown.add(phone, email, language, actions);
        phone.focus();
    }

    private Select<String> language() {
        List<String> tags = new ArrayList<>(Words.LANGUAGES);
        if (!tags.contains(file.language())) {
            tags.add(file.language());
        }
        Select<String> language = new Select<>();
        language.setLabel(getTranslation("people.register.language"));
        language.setItems(tags);
        language.setItemLabelGenerator(tag -> Words.language(this, tag));
        language.setValue(file.language());
        return language;
    }
}

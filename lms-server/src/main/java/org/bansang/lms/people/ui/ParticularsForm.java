package org.bansang.lms.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.Particulars;
import org.bansang.lms.people.PersonFile;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody, to be mended: a name heard wrongly, another village, a new number.
 */
class ParticularsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final PersonFile file;
    private final @Nullable UnitFields home;
    private final TextField name = new TextField(getTranslation("people.register.name"));
    private final TextField phone = new TextField(getTranslation("people.register.phone"));
    private final EmailField email = new EmailField(getTranslation("people.register.email"));
    private final Select<String> language = new Select<>();

    /**
     * What was written.
     *
     * @param home none where it is not known, and not for this desk to say
     */
    record Written(String name, @Nullable UnitId home, String phone, String email, String language)
            implements Serializable {}

    /** Without fields for the home where that is not for this desk to say. */
    ParticularsForm(PersonFile file, @Nullable UnitFields home) {
        this.file = file;
        this.home = home;
        addClassName("particulars-form");
        name.setValue(file.displayName());
        name.setRequiredIndicatorVisible(true);
        phone.setValue(Objects.requireNonNullElse(file.phone(), ""));
        phone.setHelperText(getTranslation("people.register.phone.help"));
        email.setValue(Objects.requireNonNullElse(file.email(), ""));
        prepareLanguage();
        add(name);
        if (home != null) {
            add(home);
        }
        add(phone, email, language);
        name.focus();
    }

    private void prepareLanguage() {
        List<String> tags = new ArrayList<>(Words.LANGUAGES);
        if (!tags.contains(file.language())) {
            tags.add(file.language());
        }
        language.setLabel(getTranslation("people.register.language"));
        language.setItems(tags);
        language.setItemLabelGenerator(tag -> Words.language(this, tag));
        language.setValue(file.language());
    }

    /** What was written; empty, with words at the fields, while something cannot be. */
    Optional<Written> read() {
        boolean named = check(name, Particulars.isName(name.getValue()), "people.register.name.wrong");
        boolean called = check(phone, Particulars.isPhone(phone.getValue()), "people.register.phone.wrong");
        boolean mailed = check(email, Particulars.isEmail(email.getValue()), "people.register.email.wrong");
        Optional<UnitId> place =
                home == null ? Optional.ofNullable(file.unit()) : home.read().map(UnitSummary::id);
        boolean placed = home == null || place.isPresent();
        return named && called && mailed && placed
                ? Optional.of(new Written(
                        name.getValue(), place.orElse(null), phone.getValue(), email.getValue(), language.getValue()))
                : Optional.empty();
    }

    private boolean check(TextFieldBase<?, ?> field, boolean sound, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!sound);
        return sound;
    }
}

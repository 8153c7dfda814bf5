package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.shared.ui.Days;

/**
 * What is known of somebody; all but the years of birth can be mended where it is read.
 */
class ParticularsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final PersonFile file;
    private final ParticularsDesk desk;
    private final SerializableRunnable saved;
    private final Div shown = new Div();

    ParticularsSection(PersonFile file, ParticularsDesk desk, SerializableRunnable saved) {
        this.file = file;
        this.desk = desk;
        this.saved = saved;
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
        ParticularsForm form = new ParticularsForm(file, desk.homes(file.unit()));
        Button save = new Button(
                getTranslation("people.person.save"), click -> form.read().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("people.person.cancel"), click -> show()));
        actions.addClassName("actions");
        shown.removeAll();
        shown.add(form, actions);
    }

    private void save(ParticularsForm.Written written) {
        desk.save(file, written);
        saved.run();
    }
}

package org.bansang.lms.course.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Map;
import java.util.Set;
import org.bansang.lms.course.ApprovalDraft;
import org.bansang.lms.course.ApprovalFlaw;
import org.bansang.lms.shared.ui.DayPicker;

/**
 * Takes down what stands on the document of the competent office.
 */
class ApprovalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField office = new TextField();
    private final TextField document = new TextField();
    private final DayPicker day;

    ApprovalDialog(
            String version,
            SerializableFunction<ApprovalDraft, Set<ApprovalFlaw>> flaws,
            SerializableConsumer<ApprovalDraft> save) {
        setHeaderTitle(getTranslation("approval.note.title"));
        setWidth("34rem");
        day = new DayPicker(getTranslation("approval.note.day"));
        office.setLabel(getTranslation("approval.note.office"));
        office.setPlaceholder(getTranslation("approval.note.office.example"));
        office.setMaxLength(ApprovalDraft.LONGEST);
        document.setLabel(getTranslation("approval.note.document"));
        document.setPlaceholder(getTranslation("approval.note.document.example"));
        document.setMaxLength(ApprovalDraft.LONGEST);
        Paragraph about = new Paragraph(version);
        about.addClassName("title");
        Div fields = new Div(about, office, document, day, new Paragraph(getTranslation("approval.note.about")));
        fields.addClassName("revise");
        add(fields);
        Button confirm = new Button(getTranslation("approval.note.save"), click -> {
            ApprovalDraft draft = new ApprovalDraft(office.getValue(), document.getValue(), day.getValue());
            Set<ApprovalFlaw> found = flaws.apply(draft);
            show(found);
            if (found.isEmpty()) {
                close();
                save.accept(draft);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("approval.cancel"), click -> close()), confirm);
    }

    private void show(Set<ApprovalFlaw> flaws) {
        Map<ApprovalFlaw, HasValidation> places = Map.of(
                ApprovalFlaw.OFFICE, office,
                ApprovalFlaw.DOCUMENT, document,
                ApprovalFlaw.DAY, day,
                ApprovalFlaw.DAY_TO_COME, day);
        places.values().forEach(place -> place.setInvalid(false));
        flaws.forEach(flaw -> {
            HasValidation place = places.get(flaw);
            if (place != null) {
                place.setErrorMessage(getTranslation("approval.flaw." + flaw.code()));
                place.setInvalid(true);
            }
        });
    }
}

package org.bansang.lms.training.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.training.DraftFlaw;
import org.bansang.lms.training.ProgrammeRevision;
import org.bansang.lms.training.ProgrammeSummary;

/**
 * Changes what may change about a programme, and says before saving how many people get another due date.
 */
class ReviseDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextField title = new TextField();
    private final TextField basis = new TextField();
    private final DayPicker dueOn;
    private final Paragraph effect = new Paragraph();
    private final LocalDate before;

    ReviseDialog(
            ProgrammeSummary programme,
            SerializableFunction<LocalDate, Long> affected,
            SerializableFunction<ProgrammeRevision, Set<DraftFlaw>> flaws,
            SerializableConsumer<ProgrammeRevision> save) {
        before = LocalDate.parse(programme.dueOn());
        dueOn = new DayPicker(getTranslation("training.form.due"));
        setHeaderTitle(getTranslation("training.revise.title"));
        setWidth("34rem");
        title.setLabel(getTranslation("training.form.title"));
        title.setMaxLength(LONGEST);
        title.setValue(programme.title());
        basis.setLabel(getTranslation("training.form.basis"));
        basis.setMaxLength(LONGEST);
        basis.setValue(programme.basis());
        dueOn.setValue(before);
        dueOn.addValueChangeListener(event -> tellEffect(affected));
        effect.getElement().setAttribute("role", "status");
        Div fields = new Div(title, basis, dueOn, effect);
        fields.addClassName("revise");
        add(fields);
        tellEffect(affected);
        buttons(flaws, save);
    }

    private void buttons(
            SerializableFunction<ProgrammeRevision, Set<DraftFlaw>> flaws,
            SerializableConsumer<ProgrammeRevision> save) {
        Button confirm = new Button(getTranslation("training.revise.save"), click -> {
            if (dueOn.getValue() == null) {
                dueOn.setErrorMessage(getTranslation("desk.day.required"));
                dueOn.setInvalid(true);
                return;
            }
            ProgrammeRevision revision = new ProgrammeRevision(title.getValue(), basis.getValue(), dueOn.getValue());
            Set<DraftFlaw> found = flaws.apply(revision);
            show(found);
            if (found.isEmpty()) {
                save.accept(revision);
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("training.cancel"), click -> close()), confirm);
    }

    private void tellEffect(SerializableFunction<LocalDate, Long> affected) {
        LocalDate due = dueOn.getValue();
        effect.setText(
                due == null || due.equals(before)
                        ? getTranslation("training.revise.same")
                        : getTranslation("training.revise.effect", affected.apply(due), Days.of(before), Days.of(due)));
    }

    private void show(Set<DraftFlaw> flaws) {
        Map<DraftFlaw, HasValidation> places = Map.of(
                DraftFlaw.TITLE, title,
                DraftFlaw.BASIS, basis,
                DraftFlaw.DUE_PAST, dueOn,
                DraftFlaw.DUE_BEFORE_OPENING, dueOn);
        places.values().forEach(place -> place.setInvalid(false));
        flaws.forEach(flaw -> {
            HasValidation place = places.get(flaw);
            if (place != null && !place.isInvalid()) {
                place.setErrorMessage(getTranslation("training.flaw." + flaw.code()));
                place.setInvalid(true);
            }
        });
    }
}

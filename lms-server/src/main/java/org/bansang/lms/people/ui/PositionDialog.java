package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.organisation.PositionSummary;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody a position, or moves them from one. While one fills it in, it says what it will mean, or what stands
 * against it.
 */
class PositionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final PersonId person;
    private final @Nullable PositionSummary old;
    private final SerializableFunction<PositionStep, Optional<PositionProblem>> check;
    private final Select<Role> role = new Select<>();
    private final UnitPicker unit;
    private final DayPicker from = new DayPicker(getTranslation("positions.from"));
    private final DayPicker until = new DayPicker(getTranslation("positions.until"));
    private final Paragraph meaning = new Paragraph();
    private final Button yes = new Button();

    /** What the dialog needs to know. */
    record Choices(Set<Role> roles, List<UnitSummary> own, SerializableFunction<UnitId, List<UnitSummary>> below)
            implements Serializable {}

    /**
     * @param old the position to move from; none to give another one
     */
    PositionDialog(
            PersonId person,
            @Nullable PositionSummary old,
            Choices choices,
            SerializableFunction<PositionStep, Optional<PositionProblem>> check,
            SerializableConsumer<PositionStep> done) {
        this.person = person;
        this.old = old;
        this.check = check;
        this.unit = new UnitPicker(choices.own(), choices.below(), this::tell);
        String key = old == null ? "positions.appoint" : "positions.move";
        setHeaderTitle(getTranslation(key + ".title"));
        addClassName("position-dialog");
        prepareFields(choices.roles());
        yes.setText(getTranslation(key + ".yes"));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addClickListener(click -> step().ifPresent(step -> {
            close();
            done.accept(step);
        }));
        getFooter().add(new Button(getTranslation("positions.cancel"), click -> close()), yes);
        Div fields = new Div(role, unit, from, until, meaning);
        fields.addClassName("dialog-fields");
        add(fields);
        tell();
    }

    private void prepareFields(Set<Role> roles) {
        role.setLabel(getTranslation("positions.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(value -> getTranslation("desk.role." + value.code()));
        role.setValue(old != null && roles.contains(old.role()) ? old.role() : null);
        role.addValueChangeListener(event -> tell());
        LocalDate today = LocalDate.now(TimeSource.VIETNAM);
        from.setValue(today);
        if (old != null) {
            from.setMin(today);
        }
        from.addValueChangeListener(event -> tell());
        until.setHelperText(getTranslation("positions.until.help"));
        until.setClearButtonVisible(true);
        until.addValueChangeListener(event -> tell());
        meaning.addClassName("meaning");
        meaning.getElement().setAttribute("role", "status");
    }

    private Optional<PositionStep> step() {
        Role wanted = role.getValue();
        LocalDate day = from.getValue();
        Optional<UnitSummary> chosen = unit.chosen();
        if (wanted == null || day == null || chosen.isEmpty()) {
            return Optional.empty();
        }
        UnitId at = chosen.get().id();
        return Optional.of(
                old == null
                        ? new PositionStep.Appoint(person, at, wanted, day, until.getValue())
                        : new PositionStep.Move(person, old.id(), at, wanted, day, until.getValue()));
    }

    private void tell() {
        Optional<PositionStep> step = step();
        Optional<PositionProblem> problem = step.flatMap(check);
        meaning.setClassName("wrong", problem.isPresent());
        meaning.setText(problem.map(found -> getTranslation("positions.problem." + found.word()))
                .orElseGet(() -> step.isPresent() ? meant() : getTranslation("positions.fill")));
        yes.setEnabled(step.isPresent() && problem.isEmpty());
    }

    private String meant() {
        String unitName = unit.chosen().map(UnitSummary::name).orElse("");
        String roleName = getTranslation("desk.role." + role.getValue().code());
        String day = Days.of(from.getValue());
        if (old == null) {
            return getTranslation("positions.appoint.meaning", roleName, unitName, day);
        }
        boolean sameUnit =
                unit.chosen().map(UnitSummary::id).equals(Optional.of(old.unit().id()));
        return getTranslation(
                sameUnit ? "positions.move.meaning.role" : "positions.move.meaning",
                roleName,
                unitName,
                day,
                old.unit().name(),
                getTranslation("desk.role." + old.role().code()));
    }
}

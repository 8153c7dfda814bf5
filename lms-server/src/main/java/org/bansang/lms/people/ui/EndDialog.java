package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Optional;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.organisation.PositionSummary;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Days;

/**
 * Ends a position on a day, and says before what that means.
 */
class EndDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final PositionSummary position;
    private final SerializableFunction<PositionStep, Optional<PositionProblem>> check;
    private final String afterwards;
    private final DayPicker day = new DayPicker(getTranslation("positions.end.day"));
    private final Paragraph meaning = new Paragraph();
    private final Button yes = new Button(getTranslation("positions.end.yes"));

    /**
     * @param afterwards where the person belongs then, in a sentence; empty while other positions go on
     */
    EndDialog(
            PositionSummary position,
            String afterwards,
            SerializableFunction<PositionStep, Optional<PositionProblem>> check,
            SerializableConsumer<PositionStep> done) {
        this.position = position;
        this.afterwards = afterwards;
        this.check = check;
        addClassName("position-dialog");
        setHeaderTitle(getTranslation("positions.end.title"));
        LocalDate today = LocalDate.now(TimeSource.VIETNAM);
        LocalDate first = position.from().isAfter(today) ? position.from() : today;
        day.setMin(first);
        day.setValue(first);
        day.setHelperText(getTranslation("positions.end.help"));
        day.addValueChangeListener(event -> tell());
        meaning.addClassName("meaning");
        meaning.getElement().setAttribute("role", "status");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addClickListener(click -> step().ifPresent(step -> {
            close();
            done.accept(step);
        }));
        getFooter().add(new Button(getTranslation("positions.cancel"), click -> close()), yes);
        Div fields = new Div(day, meaning);
        fields.addClassName("dialog-fields");
        add(fields);
        tell();
    }

    private Optional<PositionStep> step() {
        return Optional.ofNullable(day.getValue())
                .map(chosen -> new PositionStep.End(position.person(), position.id(), chosen));
    }

    private void tell() {
        Optional<PositionStep> step = step();
        Optional<PositionProblem> problem = step.flatMap(check);
        String role = getTranslation("desk.role." + position.role().code());
        meaning.setClassName("wrong", problem.isPresent());
        meaning.setText(problem.map(found -> getTranslation("positions.problem." + found.word()))
                .orElseGet(() -> step.isEmpty()
                        ? getTranslation("positions.fill")
                        : getTranslation(
                                        "positions.end.meaning",
                                        role,
                                        position.unit().name(),
                                        Days.of(day.getValue()))
                                + afterwards));
        yes.setEnabled(step.isPresent() && problem.isEmpty());
    }
}

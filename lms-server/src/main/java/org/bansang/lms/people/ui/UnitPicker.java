package org.bansang.lms.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.ui.Folding;

/**
 * Chooses a unit from one's own downwards: one field a level, and the deepest choice counts.
 */
class UnitPicker extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WIDTH = "20rem";

    private final SerializableFunction<UnitId, List<UnitSummary>> below;
    private final SerializableRunnable changed;
    private final List<ComboBox<UnitSummary>> levels = new ArrayList<>();

    /** Begins with one's own units; a single one is chosen already. */
    UnitPicker(
            List<UnitSummary> own,
            SerializableFunction<UnitId, List<UnitSummary>> below,
            SerializableRunnable changed) {
        this.below = below;
        this.changed = changed;
        addClassName("unit-picker");
        ComboBox<UnitSummary> first = level(own, getTranslation("positions.unit"));
        if (own.size() == 1) {
            first.setValue(own.get(0));
            first.setReadOnly(true);
        }
    }

    /** The unit chosen, if any. */
    Optional<UnitSummary> chosen() {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (!levels.get(i).isEmpty()) {
                return Optional.of(levels.get(i).getValue());
            }
        }
        return Optional.empty();
    }

    private ComboBox<UnitSummary> level(List<UnitSummary> units, String label) {
        ComboBox<UnitSummary> field = new ComboBox<>(label);
        field.setItems((unit, typed) -> Folding.holds(unit.name() + " " + unit.code(), typed), units);
        field.setItemLabelGenerator(UnitSummary::name);
        field.setOverlayWidth(WIDTH);
        field.setClearButtonVisible(!levels.isEmpty());
        levels.add(field);
        add(field);
        field.addValueChangeListener(event -> {
            dropBelow(field);
            if (event.getValue() != null) {
                offerBelow(event.getValue());
            }
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    private void dropBelow(ComboBox<UnitSummary> field) {
        int keep = levels.indexOf(field) + 1;
        while (levels.size() > keep) {
            remove(levels.remove(levels.size() - 1));
        }
    }

    private void offerBelow(UnitSummary unit) {
        List<UnitSummary> parts = below.apply(unit.id());
        if (!parts.isEmpty()) {
            level(parts, getTranslation("positions.unit.part"))
                    .setPlaceholder(getTranslation("positions.unit.whole", unit.name()));
        }
    }
}

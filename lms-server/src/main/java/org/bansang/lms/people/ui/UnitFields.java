package org.bansang.lms.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.ui.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, among the places one serves: the commune is asked only of those who serve several, and whoever
 * serves one village is asked nothing.
 */
class UnitFields extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<UnitSummary> commune = new ComboBox<>(getTranslation("people.register.commune"));
    private final ComboBox<UnitSummary> village = new ComboBox<>(getTranslation("people.register.village"));
    private final SerializableFunction<UnitId, List<UnitSummary>> below;

    UnitFields(
            List<UnitSummary> own, SerializableFunction<UnitId, List<UnitSummary>> below, @Nullable UnitSummary last) {
        this.below = below;
        addClassName("pair");
        prepare(commune);
        prepare(village);
        village.setItemLabelGenerator(this::villageName);
        List<UnitSummary> communes = communes(own);
        commune.setItems((unit, typed) -> Folding.holds(unit.name(), typed), communes);
        commune.addValueChangeListener(event -> showVillages(event.getValue()));
        commune.setVisible(communes.size() > 1);
        communes.stream()
                .filter(unit -> last != null && holds(unit, last))
                .findFirst()
                .ifPresent(commune::setValue);
        if (commune.isEmpty() && communes.size() == 1) {
            commune.setValue(communes.get(0));
        }
        if (last != null && !commune.isEmpty()) {
            village.setValue(last);
        }
        add(commune, village);
    }

    private static void prepare(ComboBox<UnitSummary> field) {
        field.setItemLabelGenerator(UnitSummary::name);
        field.setOverlayWidth("20rem");
        field.setRequiredIndicatorVisible(true);
    }

    /** Units that have villages, or are one. */
    private List<UnitSummary> communes(List<UnitSummary> own) {
        List<UnitSummary> communes = new ArrayList<>();
        for (UnitSummary unit : own) {
            if (unit.kind() == UnitKind.PROVINCE || unit.kind() == UnitKind.AGENCY) {
                communes.addAll(below.apply(unit.id()));
            } else {
                communes.add(unit);
            }
        }
        return communes.stream().distinct().toList();
    }

    private void showVillages(@Nullable UnitSummary chosen) {
        List<UnitSummary> villages = new ArrayList<>();
        if (chosen != null && chosen.kind() != UnitKind.VILLAGE) {
            villages.addAll(below.apply(chosen.id()));
        }
        if (chosen != null) {
            villages.add(chosen);
        }
        village.setItems((unit, typed) -> Folding.holds(villageName(unit), typed), villages);
        village.setValue(villages.size() == 1 ? villages.get(0) : null);
        village.setVisible(villages.size() != 1 || !commune.isVisible());
    }

    private String villageName(UnitSummary unit) {
        boolean whole = unit.equals(commune.getValue()) && unit.kind() != UnitKind.VILLAGE;
        return whole ? getTranslation("people.register.village.whole") : unit.name();
    }

    private static boolean holds(UnitSummary unit, UnitSummary part) {
        return part.path().startsWith(unit.path());
    }

    /** The place chosen; empty, with words at the field, while none is. */
    Optional<UnitSummary> read() {
        UnitSummary chosen = village.getValue();
        ComboBox<UnitSummary> asked = commune.isVisible() && commune.isEmpty() ? commune : village;
        asked.setErrorMessage(getTranslation("people.register.village.wrong"));
        asked.setInvalid(chosen == null);
        return Optional.ofNullable(chosen);
    }
}

package org.bansang.lms.training.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.ChoiceField;
import org.bansang.lms.shared.ui.DayPicker;
import org.bansang.lms.shared.ui.Folding;
import org.bansang.lms.shared.ui.SearchField;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.ComplianceQuery.SortBy;
import org.bansang.lms.training.ProgrammeChoice;
import org.bansang.lms.training.ProgrammeId;

/**
 * The fields above the counts and the people. Whatever somebody changes becomes a new address; the fields themselves
 * decide nothing.
 */
class ComplianceFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<ComplianceAddress> go;
    private final ComboBox<ProgrammeChoice> programme = new ComboBox<>();
    private final ChoiceField<Role> role;
    private final ChoiceField<AssignmentState> state;
    private final DayPicker on = new DayPicker(getTranslation("compliance.on"));
    private final SearchField name;
    private final Select<SortBy> sort = new Select<>();
    private ComplianceAddress address = ComplianceAddress.start();

    ComplianceFilters(SerializableConsumer<ComplianceAddress> go) {
        this.go = go;
        addClassName("filters");
        role = new ChoiceField<>(
                "compliance.role", value -> "desk.role." + value.code(), chosen -> go.accept(address.of(chosen)));
        state = new ChoiceField<>("compliance.state", AssignmentBadge::key, chosen -> go.accept(address.only(chosen)));
        state.setItems(AssignmentState.values());
        name = new SearchField(
                getTranslation("compliance.name"),
                getTranslation("compliance.name.example"),
                typed -> go.accept(address.named(typed)));
        prepareProgramme();
        prepareDay();
        prepareSort();
        add(name, programme, role, state, on, sort);
    }

    private void prepareProgramme() {
        programme.addClassName("wide");
        programme.setLabel(getTranslation("compliance.programme"));
        programme.setPlaceholder(getTranslation("compliance.programme.any"));
        programme.setItemLabelGenerator(
                choice -> choice.closed() ? getTranslation("compliance.closed", choice.title()) : choice.title());
        programme.setClearButtonVisible(true);
        programme.setOverlayWidth("26rem");
        programme.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ProgrammeChoice chosen = event.getValue();
                go.accept(address.in(chosen == null ? null : new ProgrammeId(UUID.fromString(chosen.id()))));
            }
        });
    }

    private void prepareDay() {
        on.setPlaceholder(getTranslation("compliance.on.now"));
        on.setClearButtonVisible(true);
        on.addValueChangeListener(event -> {
            if (event.isFromClient() && !on.isInvalid()) {
                go.accept(address.asOf(event.getValue()));
            }
        });
    }

    private void prepareSort() {
        sort.addClassName("narrow-only");
        sort.setLabel(getTranslation("compliance.sort"));
        sort.setItems(SortBy.values());
        sort.setItemLabelGenerator(value -> getTranslation("compliance.sort." + value.code()));
        sort.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.sorted(event.getValue(), true));
            }
        });
    }

    void show(ComplianceAddress shown, List<ProgrammeChoice> programmes, LocalDate today, boolean people) {
        this.address = shown;
        programme.setItems((choice, typed) -> Folding.holds(choice.title(), typed), programmes);
        programme.setValue(programmes.stream()
                .filter(choice -> shown.programme() != null
                        && choice.id().equals(shown.programme().toString()))
                .findFirst()
                .orElse(null));
        List<Role> roles = programmes.stream()
                .map(ProgrammeChoice::role)
                .distinct()
                .sorted()
                .toList();
        role.setItems(roles);
        role.setValue(roles.contains(shown.role()) ? shown.role() : null);
        role.setVisible(roles.size() > 1 || shown.role() != null);
        state.setValue(shown.state());
        on.setMax(today);
        on.setValue(shown.on());
        name.show(shown.name());
        name.setVisible(people);
        sort.setValue(shown.sortBy());
        sort.setVisible(people);
    }
}

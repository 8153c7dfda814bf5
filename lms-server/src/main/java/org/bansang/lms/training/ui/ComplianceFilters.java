package org.bansang.lms.training.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Folding;
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
    private static final int TYPING_PAUSE = 400;

    private final SerializableConsumer<ComplianceAddress> go;
    private final ComboBox<ProgrammeChoice> programme = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final Select<AssignmentState> state = new Select<>();
    private final DatePicker on = new DatePicker();
    private final TextField name = new TextField();
    private final Select<SortBy> sort = new Select<>();
    private ComplianceAddress address = ComplianceAddress.start();

    ComplianceFilters(SerializableConsumer<ComplianceAddress> go) {
        this.go = go;
        addClassName("filters");
        prepareProgramme();
        prepare(role, "compliance.role", value -> "desk.role." + value.code());
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.of(event.getValue()));
            }
        });
        prepare(state, "compliance.state", AssignmentBadge::key);
        state.setItems(AssignmentState.values());
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.only(event.getValue()));
            }
        });
        prepareDay();
        prepareNameAndSort();
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

    private <E> void prepare(Select<E> select, String key, SerializableFunction<E, String> words) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
        select.setItemLabelGenerator(value -> getTranslation(value == null ? key + ".any" : words.apply(value)));
    }

    private void prepareDay() {
        on.setLabel(getTranslation("compliance.on"));
        on.setPlaceholder(getTranslation("compliance.on.now"));
        on.setClearButtonVisible(true);
        on.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("compliance.on.today"))
                .setCancel(getTranslation("compliance.on.cancel"))
                .setMonthNames(words("compliance.on.months"))
                .setWeekdays(words("compliance.on.weekdays"))
                .setWeekdaysShort(words("compliance.on.weekdays.short")));
        on.addValueChangeListener(event -> {
            if (event.isFromClient() && !on.isInvalid()) {
                go.accept(address.asOf(event.getValue()));
            }
        });
    }

    private List<String> words(String key) {
        return Arrays.asList(getTranslation(key).split(",", -1));
    }

    private void prepareNameAndSort() {
        name.setLabel(getTranslation("compliance.name"));
        name.setPlaceholder(getTranslation("compliance.name.example"));
        name.setClearButtonVisible(true);
        name.setPrefixComponent(VaadinIcon.SEARCH.create());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(TYPING_PAUSE);
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.named(event.getValue()));
            }
        });
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
        if (!name.getValue().strip().equals(shown.name())) {
            name.setValue(shown.name());
        }
        name.setVisible(people);
        sort.setValue(shown.sortBy());
        sort.setVisible(people);
    }
}

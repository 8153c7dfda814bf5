package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bansang.lms.notice.Channel;
import org.bansang.lms.notice.DeliveryState;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.ui.Folding;

/**
 * The fields above the ledger. Whatever somebody changes becomes a new address.
 */
class LedgerFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE = 400;

    private final SerializableConsumer<LedgerAddress> go;
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final TextField name = new TextField();
    private final Select<Channel> channel = new Select<>();
    private final Select<DeliveryState> state = new Select<>();
    private LedgerAddress address;

    LedgerFilters(LedgerAddress start, SerializableConsumer<LedgerAddress> go) {
        this.address = start;
        this.go = go;
        addClassName("filters");
        prepareUnit();
        prepareName();
        prepare(channel, "notice.ledger.channel", "notice.channel.", Channel.values());
        prepare(state, "notice.ledger.state", "notice.state.", DeliveryState.values());
        channel.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(new LedgerAddress(address.unit(), address.name(), event.getValue(), address.state()));
            }
        });
        state.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(new LedgerAddress(address.unit(), address.name(), address.channel(), event.getValue()));
            }
        });
        add(unit, name, channel, state);
    }

    private void prepareUnit() {
        unit.setLabel(getTranslation("notice.ledger.unit"));
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setOverlayWidth("20rem");
        unit.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(new LedgerAddress(event.getValue().id(), address.name(), address.channel(), address.state()));
            }
        });
    }

    private void prepareName() {
        name.setLabel(getTranslation("notice.ledger.name"));
        name.setPlaceholder(getTranslation("notice.ledger.name.example"));
        name.setClearButtonVisible(true);
        name.setPrefixComponent(VaadinIcon.SEARCH.create());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(TYPING_PAUSE);
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(new LedgerAddress(
                        address.unit(), event.getValue().strip(), address.channel(), address.state()));
            }
        });
    }

    private <E extends Enum<E>> void prepare(Select<E> select, String key, String words, E[] values) {
        select.setLabel(getTranslation(key));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
        select.setItemLabelGenerator(
                value -> getTranslation(value == null ? key + ".any" : words + LedgerAddress.word(value)));
    }

    void show(LedgerAddress shown, UnitSummary here, List<UnitSummary> units) {
        this.address = shown;
        unit.setItems((item, typed) -> Folding.holds(item.name(), typed), units);
        unit.setValue(here);
        unit.setVisible(units.size() > 1);
        if (!name.getValue().strip().equals(shown.name())) {
            name.setValue(shown.name());
        }
        channel.setValue(shown.channel());
        state.setValue(shown.state());
    }
}

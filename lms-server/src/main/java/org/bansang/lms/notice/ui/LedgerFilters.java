package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bansang.lms.notice.Channel;
import org.bansang.lms.notice.DeliveryState;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.ChoiceField;
import org.bansang.lms.shared.ui.Folding;
import org.bansang.lms.shared.ui.SearchField;

/**
 * The fields above the ledger. Whatever somebody changes becomes a new address.
 */
class LedgerFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<LedgerAddress> go;
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final SearchField name;
    private final ChoiceField<Channel> channel;
    private final ChoiceField<DeliveryState> state;
    private LedgerAddress address;

    LedgerFilters(LedgerAddress start, SerializableConsumer<LedgerAddress> go) {
        this.address = start;
        this.go = go;
        addClassName("filters");
        name = new SearchField(
                getTranslation("notice.ledger.name"),
                getTranslation("notice.ledger.name.example"),
                typed -> go.accept(new LedgerAddress(address.unit(), typed, address.channel(), address.state())));
        channel = new ChoiceField<>(
                "notice.ledger.channel",
                value -> "notice.channel." + AddressWords.word(value),
                chosen -> go.accept(new LedgerAddress(address.unit(), address.name(), chosen, address.state())));
        channel.setItems(Channel.values());
        state = new ChoiceField<>(
                "notice.ledger.state",
                value -> "notice.state." + AddressWords.word(value),
                chosen -> go.accept(new LedgerAddress(address.unit(), address.name(), address.channel(), chosen)));
        state.setItems(DeliveryState.values());
        prepareUnit();
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

    void show(LedgerAddress shown, UnitSummary here, List<UnitSummary> units) {
        this.address = shown;
        unit.setItems((item, typed) -> Folding.holds(item.name(), typed), units);
        unit.setValue(here);
        unit.setVisible(units.size() > 1);
        name.show(shown.name());
        channel.setValue(shown.channel());
        state.setValue(shown.state());
    }
}

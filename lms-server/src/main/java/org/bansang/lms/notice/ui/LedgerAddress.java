package org.bansang.lms.notice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bansang.lms.notice.Channel;
import org.bansang.lms.notice.DeliveryState;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.ui.AddressWords;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger shows, as it stands in the browser's address; what an address says wrongly is taken as not said.
 */
record LedgerAddress(@Nullable UnitId unit, String name, @Nullable Channel channel, @Nullable DeliveryState state)
        implements Serializable {

    static LedgerAddress of(QueryParameters parameters) {
        AddressWords said = new AddressWords(parameters);
        return new LedgerAddress(
                said.id("unit").map(UnitId::new).orElse(null),
                said.text("name").orElse("").strip(),
                said.one("channel", Channel.values(), AddressWords::word).orElse(null),
                said.one("state", DeliveryState.values(), AddressWords::word).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (unit != null) {
            said.put("unit", unit.toString());
        }
        if (!name.isEmpty()) {
            said.put("name", name);
        }
        if (channel != null) {
            said.put("channel", AddressWords.word(channel));
        }
        if (state != null) {
            said.put("state", AddressWords.word(state));
        }
        return QueryParameters.simple(said);
    }

    boolean isFiltered() {
        return !name.isEmpty() || channel != null || state != null;
    }
}

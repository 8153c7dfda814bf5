package org.bansang.lms.notice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.notice.Channel;
import org.bansang.lms.notice.DeliveryState;
import org.bansang.lms.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger shows, as it stands in the browser's address; what an address says wrongly is taken as not said.
 */
record LedgerAddress(@Nullable UnitId unit, String name, @Nullable Channel channel, @Nullable DeliveryState state)
        implements Serializable {

    static LedgerAddress of(QueryParameters parameters) {
        return new LedgerAddress(
                parameters
                        .getSingleParameter("unit")
                        .flatMap(LedgerAddress::unitId)
                        .orElse(null),
                parameters.getSingleParameter("name").orElse("").strip(),
                parameters
                        .getSingleParameter("channel")
                        .flatMap(word -> constant(Channel.values(), word))
                        .orElse(null),
                parameters
                        .getSingleParameter("state")
                        .flatMap(word -> constant(DeliveryState.values(), word))
                        .orElse(null));
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
            said.put("channel", word(channel));
        }
        if (state != null) {
            said.put("state", word(state));
        }
        return QueryParameters.simple(said);
    }

    boolean isFiltered() {
        return !name.isEmpty() || channel != null || state != null;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<UnitId> unitId(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}

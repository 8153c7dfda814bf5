package org.bansang.lms.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger with names of people and units; it writes nothing.
 */
@Dependent
class LedgerRepository {

    private static final String COLUMNS = "select d.id, p.display_name, u.name as unit_name, n.kind, "
            + "cast(n.parameters as text) as parameters, d.channel, d.state, d.tries, d.last_error, d.changed_at, "
            + "n.read_at from notice n join delivery d on d.notice_id = n.id join unit u on u.id = n.unit_id "
            + "join person p on p.id = n.person_id ";

    @PersistenceContext
    EntityManager entities;

    /** The latest first. */
    List<Delivery> page(DeliveryQuery query, String unitPath, Locale language, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        Query sql = entities.createNativeQuery(
                COLUMNS + conditions(query, parameters)
                        + " order by n.created_at desc, n.id, d.channel limit :limit offset :offset",
                Tuple.class);
        parameters.forEach(sql::setParameter);
        sql.setParameter("path", unitPath).setParameter("limit", limit).setParameter("offset", offset);
        List<?> rows = sql.getResultList();
        return rows.stream().map(row -> delivery((Tuple) row, language)).toList();
    }

    private static String conditions(DeliveryQuery query, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder("where starts_with(u.path, :path)");
        if (!query.text().isEmpty()) {
            conditions.append(" and p.search_name like '%' || fold(:pattern) || '%' escape '!'");
            parameters.put("pattern", escaped(query.text()));
        }
        if (query.channel() != null) {
            conditions.append(" and d.channel = :channel");
            parameters.put("channel", query.channel().name());
        }
        if (query.state() != null) {
            conditions.append(" and d.state = :state");
            parameters.put("state", query.state().name());
        }
        return conditions.toString();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Delivery delivery(Tuple row, Locale language) {
        Channel channel = Channel.valueOf(row.get("channel", String.class));
        return new Delivery(
                row.get("id", UUID.class).toString(),
                row.get("display_name", String.class),
                row.get("unit_name", String.class),
                Wording.of(row.get("kind", String.class), row.get("parameters", String.class))
                        .title(language),
                channel,
                DeliveryState.valueOf(row.get("state", String.class)),
                row.get("tries", Number.class).intValue(),
                row.get("last_error", String.class),
                Objects.requireNonNull(instant(row.get("changed_at"))),
                channel == Channel.IN_APP ? instant(row.get("read_at")) : null);
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

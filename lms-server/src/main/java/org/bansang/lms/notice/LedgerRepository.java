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

    /**
     * Until when these units see what becomes of it: as long as the person belongs to them, then as it stood on the day
     * the last position there ended. What was not yet decided then stays open for them. Reckoned row by row (the offset), hence
     * only for the rows of a page, which are found in the order of an index.
     */
    private static final String FROM =
            """
            from notice n join delivery d on d.notice_id = n.id join unit u on u.id = n.unit_id
            join person p on p.id = n.person_id
            cross join lateral (select coalesce(
                (select cast('infinity' as timestamptz) from membership m
                    where m.person_id = n.person_id and starts_with(m.unit_path, :path) limit 1),
                (select cast(max(s.valid_to) as timestamp) at time zone 'Asia/Ho_Chi_Minh'
                    from position s join unit su on su.id = s.unit_id
                    where s.person_id = n.person_id and starts_with(su.path, :path)),
                n.created_at) as gone offset 0) left_at
            cross join lateral (select d.changed_at < left_at.gone or d.changed_at = n.created_at as seen) told
            cross join lateral (select
                case when told.seen then d.state when d.channel = 'IN_APP' then 'SENT' else 'WAITING' end as state,
                case when d.channel = 'IN_APP' and n.read_at < left_at.gone then n.read_at end as read_at) shown
            """;

    private static final String COLUMNS =
            """
            select d.id, p.display_name, u.name as unit_name, n.kind, cast(n.parameters as text) as parameters, d.channel,
                shown.state, shown.read_at, case when told.seen then d.tries else 0 end as tries,
                case when told.seen then d.trouble end as trouble,
                case when told.seen then d.reply_code end as reply_code,
                case when told.seen then d.changed_at else n.created_at end as changed_at
            """;

    @PersistenceContext
    EntityManager entities;

    /** The latest first. */
    List<Delivery> page(DeliveryQuery query, String unitPath, Locale language, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        Query sql = entities.createNativeQuery(
                COLUMNS + FROM + conditions(query, parameters)
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
            conditions.append(" and shown.state = :state");
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
                trouble(row.get("trouble", String.class)),
                row.get("reply_code", Integer.class),
                Objects.requireNonNull(instant(row.get("changed_at"))),
                instant(row.get("read_at")));
    }

    private static @Nullable DeliveryTrouble trouble(@Nullable String name) {
        return name == null ? null : DeliveryTrouble.valueOf(name);
    }

    static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

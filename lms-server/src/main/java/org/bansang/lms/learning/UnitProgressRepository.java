package org.bansang.lms.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads people, units and progress together, because filtering, sorting and paging belong where the rows are; it
 * writes nothing.
 */
@Dependent
class UnitProgressRepository {

    private static final String FROM = " from person p join unit u on u.id = p.unit_id "
            + "left join course_progress c on c.person_id = p.id and c.course_id = :course "
            + "where u.path like :subtree escape '!' "
            + "and (:text = '' or p.search_name like '%' || fold(:pattern) || '%' escape '!') ";

    @PersistenceContext
    EntityManager entities;

    List<UnitProgressRow> page(UnitProgressQuery query, String unitPath, int offset, int limit) {
        List<?> rows = bind(
                        "select p.id, p.display_name, u.name as unit_name, c.completed_activities, "
                                + "c.total_activities, c.completed_at, c.last_activity_at" + FROM
                                + inState(query.state())
                                + " order by " + order(query) + " limit :limit offset :offset",
                        query,
                        unitPath)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    long count(UnitProgressQuery query, String unitPath) {
        Tuple count = (Tuple) bind("select count(*) as people" + FROM + inState(query.state()), query, unitPath)
                .getSingleResult();
        return count.get("people", Number.class).longValue();
    }

    private Query bind(String sql, UnitProgressQuery query, String unitPath) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("course", query.course().value())
                .setParameter("subtree", escaped(unitPath) + "%")
                .setParameter("text", query.text())
                .setParameter("pattern", escaped(query.text()));
    }

    private static String inState(@Nullable State state) {
        return switch (state) {
            case null -> "";
            case NOT_STARTED -> "and c.person_id is null";
            case LEARNING -> "and c.person_id is not null and c.completed_at is null";
            case COMPLETED -> "and c.completed_at is not null";
        };
    }

    private static String order(UnitProgressQuery query) {
        String direction = query.ascending() ? " asc" : " desc";
        String name = "p.display_name collate \"vi-x-icu\"";
        String first =
                switch (query.sortBy()) {
                    case NAME -> name + direction;
                    case UNIT -> "u.path" + direction + ", " + name;
                    case PROGRESS ->
                        "coalesce(c.completed_activities * 1.0 / nullif(c.total_activities, 0), -1)" + direction + ", "
                                + name;
                    case LAST_ACTIVITY -> "c.last_activity_at" + direction + " nulls last, " + name;
                };
        return first + ", p.id";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static UnitProgressRow row(Tuple row) {
        boolean started = row.get("completed_activities") != null;
        State state = !started ? State.NOT_STARTED : row.get("completed_at") == null ? State.LEARNING : State.COMPLETED;
        return new UnitProgressRow(
                row.get("id", UUID.class).toString(),
                row.get("display_name", String.class),
                row.get("unit_name", String.class),
                state,
                number(row, "completed_activities"),
                number(row, "total_activities"),
                time(row.get("last_activity_at")));
    }

    private static int number(Tuple row, String column) {
        Number number = row.get(column, Number.class);
        return number == null ? 0 : number.intValue();
    }

    private static @Nullable String time(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Instant instant = value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
        return instant.toString();
    }
}

package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bansang.lms.shared.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Lists assignments with the names of people, units and programmes; it writes nothing.
 */
@Dependent
class CompliancePeopleRepository {

    private static final int FETCH = 1_000;
    private static final String JOINED = "from assignment a join unit u on u.id = a.unit_id "
            + "join programme g on g.id = a.programme_id join person p on p.id = a.person_id where ";
    private static final String CHOSEN = "from (select a.id, row_number() over () as place from (select a.id "
            + "from assignment a join unit u on u.id = a.unit_id join programme g on g.id = a.programme_id "
            + "where %s order by %s limit :limit offset :offset) a) chosen join assignment a on a.id = chosen.id "
            + "join unit u on u.id = a.unit_id join programme g on g.id = a.programme_id "
            + "join person p on p.id = a.person_id order by chosen.place";
    private static final String NAME = "p.display_name collate \"vi-x-icu\"";

    @PersistenceContext
    EntityManager entities;

    /** Few rows: gathers all that match and sorts them. */
    List<ComplianceRow> gathered(ComplianceQuery query, String unitPath, ReportDay day, int offset, int limit) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        String direction = query.ascending() ? "" : " desc";
        String order = query.sortBy() == ComplianceQuery.SortBy.NAME
                ? NAME + direction + ", p.id, a.due_on, a.id"
                : "a.due_on" + direction + ", " + NAME + ", a.id";
        String sql = columns(filter) + JOINED + filter.conditions() + " order by " + order;
        return page(sql + " limit :limit offset :offset", filter, day, offset, limit);
    }

    /**
     * Many rows: goes through an index that has the wanted order, and ends as soon as the page is full. By due date it
     * follows the index of due dates; people of one day then have no order of their own. Names stand beside the
     * assignments for it: most people of a province are asked nothing, and would have to be stepped over; and only the
     * rows of the page are joined with their people.
     */
    List<ComplianceRow> walked(ComplianceQuery query, String unitPath, ReportDay day, int offset, int limit) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        String direction = query.ascending() ? "" : " desc";
        String order = query.sortBy() == ComplianceQuery.SortBy.DUE
                ? "a.due_on" + direction + ", a.id" + direction
                : "a.display_name collate \"vi-x-icu\"" + direction + ", a.person_id" + direction + ", a.due_on"
                        + direction + ", a.id" + direction;
        return page(columns(filter) + CHOSEN.formatted(filter.conditions(), order), filter, day, offset, limit);
    }

    /** How many there are, counted no further than that. */
    int count(ComplianceQuery query, String unitPath, ReportDay day, int most) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        Query sql = entities.createNativeQuery(
                "select count(*) from (select 1 " + JOINED + filter.conditions() + " limit :most) found");
        filter.parameters().forEach(sql::setParameter);
        return ((Number) sql.setParameter("most", most).getSingleResult()).intValue();
    }

    /** All of them by unit and name from one cursor, hence of one moment; the stream must be closed. */
    Stream<ComplianceRow> all(ComplianceQuery query, String unitPath, ReportDay day) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        String order = " order by u.path, " + NAME + ", p.id, a.due_on, a.id";
        Query sql = query(columns(filter) + JOINED + filter.conditions() + order, filter);
        sql.setHint("org.hibernate.fetchSize", FETCH);
        Stream<?> rows = sql.getResultStream();
        return rows.map(row -> row((Tuple) row, day));
    }

    private static String columns(ComplianceFilter filter) {
        return "select a.id, p.id as person, p.display_name, u.code as unit_code, u.name as unit_name, "
                + "g.id as programme, g.title, cast(g.opens_on as text) as opens_on, "
                + "cast(a.due_on as text) as due_on, " + filter.completedAt() + " as completed_at ";
    }

    private List<ComplianceRow> page(String sql, ComplianceFilter filter, ReportDay day, int offset, int limit) {
        List<?> rows = query(sql, filter)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row, day)).toList();
    }

    private Query query(String sql, ComplianceFilter filter) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        filter.parameters().forEach(query::setParameter);
        return query;
    }

    private static ComplianceRow row(Tuple row, ReportDay day) {
        Instant completedAt = instant(row.get("completed_at"));
        LocalDate due = LocalDate.parse(row.get("due_on", String.class));
        LocalDate opens = LocalDate.parse(row.get("opens_on", String.class));
        AssignmentState state = AssignmentState.of(day.day(), opens, due, completedAt != null, day.soonDays());
        return new ComplianceRow(
                row.get("id", UUID.class).toString(),
                row.get("person", UUID.class).toString(),
                row.get("display_name", String.class),
                row.get("unit_code", String.class),
                row.get("unit_name", String.class),
                row.get("programme", UUID.class).toString(),
                row.get("title", String.class),
                state,
                due,
                completedAt == null ? null : LocalDate.ofInstant(completedAt, TimeSource.VIETNAM));
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

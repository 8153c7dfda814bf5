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
    private static final String ASKED =
            "from assignment a join unit u on u.id = a.unit_id " + "join programme g on g.id = a.programme_id ";
    private static final String NAMED = ASKED + "join person p on p.id = a.person_id ";
    private static final String NAME = "a.display_name collate \"vi-x-icu\"";

    @PersistenceContext
    EntityManager entities;

    /**
     * Few rows are gathered first and then sorted: the database would else look for them along the names. Many are walked along an index that has the wanted order, until the page is full:
     * by due date people of one day then have no order of their own. Names stand beside the assignments for it: most
     * people of a province are asked nothing, and would have to be stepped over; and only the rows of the page are joined
     * with their people.
     */
    List<ComplianceRow> page(
            ComplianceQuery query, String unitPath, ReportDay day, boolean many, int offset, int limit) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        String found = "select a.id, a.display_name, a.person_id, a.due_on " + ASKED + "where " + filter.conditions();
        String page = many ? found + " order by " + walked(query) : "select * from found a order by " + sorted(query);
        String sql = "with " + (many ? "" : "found as materialized (" + found + "), ")
                + "chosen as (select a.id, row_number() over () as place from (" + page
                + " limit :limit offset :offset) a) " + columns(filter) + NAMED
                + "join chosen on chosen.id = a.id order by chosen.place";
        List<?> rows = query(sql, filter)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row, day)).toList();
    }

    private static String sorted(ComplianceQuery query) {
        String direction = query.ascending() ? "" : " desc";
        return query.sortBy() == ComplianceQuery.SortBy.NAME
                ? NAME + direction + ", a.person_id, a.due_on, a.id"
                : "a.due_on" + direction + ", " + NAME + ", a.id";
    }

    private static String walked(ComplianceQuery query) {
        String columns = query.sortBy() == ComplianceQuery.SortBy.NAME
                ? NAME + "%1$s, a.person_id%1$s, a.due_on%1$s, a.id%1$s"
                : "a.due_on%1$s, a.id%1$s";
        return columns.formatted(query.ascending() ? "" : " desc");
    }

    /** How many there are, counted no further than that. */
    int count(ComplianceQuery query, String unitPath, ReportDay day, int most) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        Query sql = query(
                "select count(*) as rows from (select 1 " + ASKED + "where " + filter.conditions()
                        + " limit :most) found",
                filter);
        return ((Tuple) sql.setParameter("most", most).getSingleResult())
                .get("rows", Number.class)
                .intValue();
    }

    /** All of them by unit and name from one cursor, hence of one moment; the stream must be closed. */
    Stream<ComplianceRow> all(ComplianceQuery query, String unitPath, ReportDay day) {
        ComplianceFilter filter = new ComplianceFilter(query, unitPath, day);
        String order = " order by u.path, " + NAME + ", p.id, a.due_on, a.id";
        Query sql = query(columns(filter) + NAMED + "where " + filter.conditions() + order, filter);
        sql.setHint("org.hibernate.fetchSize", FETCH);
        Stream<?> rows = sql.getResultStream();
        return rows.map(row -> row((Tuple) row, day));
    }

    private static String columns(ComplianceFilter filter) {
        return "select a.id, p.id as person, p.display_name, u.code as unit_code, u.name as unit_name, "
                + "g.id as programme, g.title, cast(g.opens_on as text) as opens_on, "
                + "cast(a.due_on as text) as due_on, " + filter.completedAt() + " as completed_at ";
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

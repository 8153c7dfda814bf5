package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitKind;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Role;

/**
 * Reads how units stand: today from the roll-up, a few rows for each unit; for a day that is over from the assignments
 * themselves, whose rows say what was in force then. It writes nothing.
 */
@Dependent
class UnitComplianceRepository {

    private static final String TODAY =
            """
            counted as (
                select c.unit_id, sum(c.assigned) as assigned, sum(c.completed) as complete,
                    sum(c.assigned - c.completed) filter (where g.opens_on > :day) as upcoming,
                    sum(c.assigned - c.completed) filter (where g.opens_on <= :day and c.due_on < :day) as overdue,
                    sum(c.assigned - c.completed) filter (
                        where g.opens_on <= :day and c.due_on between :day and :soon) as due_soon
                from compliance c join programme g on g.id = c.programme_id join unit u on u.id = c.unit_id
                where starts_with(u.path, :path) %s
                group by c.unit_id
            )
            """;
    private static final String EARLIER =
            """
            counted as (
                select r.unit_id, count(*) as assigned, count(*) filter (where r.done) as complete,
                    count(*) filter (where not r.done and r.opens_on > :day) as upcoming,
                    count(*) filter (where not r.done and r.opens_on <= :day and r.due_on < :day) as overdue,
                    count(*) filter (
                        where not r.done and r.opens_on <= :day and r.due_on between :day and :soon) as due_soon
                from (
                    select a.unit_id, a.due_on, g.opens_on,
                        a.completed_at is not null and a.completed_at < :end as done
                    from assignment a join programme g on g.id = a.programme_id join unit u on u.id = a.unit_id
                    where %s
                ) r
                group by r.unit_id
            )
            """;
    private static final String UNITS =
            """
            select u.id, u.code, u.kind, u.name, u.path, coalesce(c.assigned, 0) as assigned,
                coalesce(c.complete, 0) as complete, coalesce(c.overdue, 0) as overdue,
                coalesce(c.due_soon, 0) as due_soon, coalesce(c.upcoming, 0) as upcoming
            from unit u left join counted c on c.unit_id = u.id
            where starts_with(u.path, :path) and (c.unit_id is not null or u.kind <> 'VILLAGE'
                and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day))
            order by u.path collate "C"
            """;

    private static final String TOTAL =
            """
            select coalesce(sum(assigned), 0) as assigned, coalesce(sum(complete), 0) as complete,
                coalesce(sum(overdue), 0) as overdue, coalesce(sum(due_soon), 0) as due_soon,
                coalesce(sum(upcoming), 0) as upcoming
            from counted
            """;

    @PersistenceContext
    EntityManager entities;

    /** The unit and its parts, a unit before its parts; villages only where something is assigned. */
    List<UnitCompliance> units(ComplianceQuery query, String unitPath, ReportDay day) {
        List<UnitCompliance> own = new ArrayList<>();
        for (Object row : counted(UNITS, query, unitPath, day).getResultList()) {
            own.add(unit((Tuple) row));
        }
        return withParts(own);
    }

    /** All of them together, where the parts are not wanted. */
    ComplianceCounts total(ComplianceQuery query, String unitPath, ReportDay day) {
        return counts((Tuple) counted(TOTAL, query, unitPath, day).getSingleResult());
    }

    /** The programmes that ask something of people of these units, closed ones last. */
    List<ProgrammeChoice> programmes(String unitPath) {
        List<?> rows = entities.createNativeQuery(
                        "select g.id, g.title, g.role, g.closed_at is not null as closed from programme g "
                                + "where exists (select from compliance c join unit u on u.id = c.unit_id "
                                + "where c.programme_id = g.id and starts_with(u.path, :path)) "
                                + "order by closed, g.due_on desc, g.title, g.id",
                        Tuple.class)
                .setParameter("path", unitPath)
                .getResultList();
        return rows.stream().map(row -> choice((Tuple) row)).toList();
    }

    private Query counted(String select, ComplianceQuery query, String unitPath, ReportDay day) {
        ComplianceFilter filter = new ComplianceFilter(query.whole(), unitPath, day);
        String counted = day.now() ? TODAY.formatted(programmes(query)) : EARLIER.formatted(filter.conditions());
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("day", day.day());
        parameters.put("soon", day.soon());
        Query sql = entities.createNativeQuery("with " + counted + select, Tuple.class);
        parameters.forEach(sql::setParameter);
        return sql;
    }

    private static String programmes(ComplianceQuery query) {
        String role = query.role() == null ? "" : " and g.role = :role";
        return (query.programme() == null ? "and g.closed_at is null" : "and g.id = :programme") + role;
    }

    /** Sums from the leaves up: rows come with every unit before its parts, so the way back meets parts first. */
    private static List<UnitCompliance> withParts(List<UnitCompliance> own) {
        Map<String, ComplianceCounts> totals = new HashMap<>();
        for (int i = own.size() - 1; i >= 0; i--) {
            UnitSummary unit = own.get(i).unit();
            ComplianceCounts total = totals.merge(unit.path(), own.get(i).own(), ComplianceCounts::plus);
            totals.merge(above(unit.path()), total, ComplianceCounts::plus);
        }
        return own.stream()
                .map(one -> new UnitCompliance(
                        one.unit(), one.own(), totals.getOrDefault(one.unit().path(), one.own())))
                .toList();
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }

    private static ComplianceCounts counts(Tuple row) {
        int assigned = number(row, "assigned");
        int complete = number(row, "complete");
        int overdue = number(row, "overdue");
        int dueSoon = number(row, "due_soon");
        int upcoming = number(row, "upcoming");
        int open = assigned - complete - overdue - dueSoon - upcoming;
        return new ComplianceCounts(assigned, complete, overdue, dueSoon, open, upcoming);
    }

    private static UnitCompliance unit(Tuple row) {
        ComplianceCounts counts = counts(row);
        UnitSummary unit = new UnitSummary(
                new UnitId(row.get("id", UUID.class)),
                row.get("code", String.class),
                UnitKind.valueOf(row.get("kind", String.class)),
                row.get("name", String.class),
                row.get("path", String.class));
        return new UnitCompliance(unit, counts, counts);
    }

    private static ProgrammeChoice choice(Tuple row) {
        return new ProgrammeChoice(
                row.get("id", UUID.class).toString(),
                row.get("title", String.class),
                Role.valueOf(row.get("role", String.class)),
                row.get("closed", Boolean.class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}

package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
    private static final String PARTS =
            """
            , placed as (
                select c.*, u.path, :path || case when u.path = :path then ''
                    else split_part(substr(u.path, length(:path) + 1), '/', 1) || '/' end as part
                from counted c join unit u on u.id = c.unit_id
            ), summed as (
                select part, bool_or(path <> part) as divided,
                    sum(assigned) filter (where path = part) as own_assigned,
                    sum(complete) filter (where path = part) as own_complete,
                    sum(overdue) filter (where path = part) as own_overdue,
                    sum(due_soon) filter (where path = part) as own_due_soon,
                    sum(upcoming) filter (where path = part) as own_upcoming,
                    sum(assigned) as assigned, sum(complete) as complete, sum(overdue) as overdue,
                    sum(due_soon) as due_soon, sum(upcoming) as upcoming
                from placed
                group by part
            )
            select u.id, u.code, u.kind, u.name, u.path, coalesce(s.divided, false) as divided,
                coalesce(own_assigned, 0), coalesce(own_complete, 0), coalesce(own_overdue, 0),
                coalesce(own_due_soon, 0), coalesce(own_upcoming, 0), coalesce(assigned, 0), coalesce(complete, 0),
                coalesce(overdue, 0), coalesce(due_soon, 0), coalesce(upcoming, 0)
            from unit u left join summed s on s.part = u.path
            where (u.id = :unit or u.parent_id = :unit) and (s.part is not null or u.kind <> 'VILLAGE'
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

    /** The unit with what it answers for itself, then its direct parts; villages only where something is assigned. */
    List<UnitCompliance> parts(ComplianceQuery query, String unitPath, ReportDay day) {
        List<UnitCompliance> parts = new ArrayList<>();
        for (Object row : counted(PARTS, query, unitPath, day)
                .setParameter("unit", query.unit().value())
                .getResultList()) {
            parts.add(part((Object[]) row));
        }
        return parts;
    }

    /** All of them together, where the parts are not wanted. */
    ComplianceCounts total(ComplianceQuery query, String unitPath, ReportDay day) {
        return counts((Object[]) counted(TOTAL, query, unitPath, day).getSingleResult(), 0);
    }

    /** The programmes that ask something of people of these units, closed ones last. */
    List<ProgrammeChoice> programmes(String unitPath) {
        List<?> rows = entities.createNativeQuery(
                        "select g.id, g.title, g.role, g.closed_at is not null as closed from programme g "
                                + "where exists (select from compliance c join unit u on u.id = c.unit_id "
                                + "where c.programme_id = g.id and starts_with(u.path, :path)) "
                                + "order by closed, g.due_on desc, g.title, g.id",
                        Object[].class)
                .setParameter("path", unitPath)
                .getResultList();
        return rows.stream().map(row -> choice((Object[]) row)).toList();
    }

    private Query counted(String select, ComplianceQuery query, String unitPath, ReportDay day) {
        ComplianceFilter filter = new ComplianceFilter(query.whole(), unitPath, day);
        String counted = day.now() ? TODAY.formatted(programmes(query)) : EARLIER.formatted(filter.conditions());
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("day", day.day());
        parameters.put("soon", day.soon());
        Query sql = entities.createNativeQuery("with " + counted + select, Object[].class);
        parameters.forEach(sql::setParameter);
        return sql;
    }

    private static String programmes(ComplianceQuery query) {
        String role = query.role() == null ? "" : " and g.role = :role";
        return (query.programme() == null ? "and g.closed_at is null" : "and g.id = :programme") + role;
    }

    /** The counts in the order in which both questions select them, from that column on. */
    private static ComplianceCounts counts(Object[] row, int first) {
        int assigned = number(row[first]);
        int complete = number(row[first + 1]);
        int overdue = number(row[first + 2]);
        int dueSoon = number(row[first + 3]);
        int upcoming = number(row[first + 4]);
        int open = assigned - complete - overdue - dueSoon - upcoming;
        return new ComplianceCounts(assigned, complete, overdue, dueSoon, open, upcoming);
    }

    private static UnitCompliance part(Object[] row) {
        UnitId id = new UnitId((UUID) row[0]);
        UnitKind kind = UnitKind.valueOf((String) row[2]);
        UnitSummary unit = new UnitSummary(id, (String) row[1], kind, (String) row[3], (String) row[4]);
        return new UnitCompliance(unit, (Boolean) row[5], counts(row, 6), counts(row, 11));
    }

    private static ProgrammeChoice choice(Object[] row) {
        Role role = Role.valueOf((String) row[2]);
        return new ProgrammeChoice(((UUID) row[0]).toString(), (String) row[1], role, (Boolean) row[3]);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}

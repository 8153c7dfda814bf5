package org.bansang.lms.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A query as conditions in SQL over assignment a, programme g, unit u and person p, with the parameters they need.
 */
final class ComplianceFilter {

    private final ComplianceQuery query;
    private final ReportDay day;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final StringBuilder conditions = new StringBuilder();

    ComplianceFilter(ComplianceQuery query, String unitPath, ReportDay day) {
        this.query = query;
        this.day = day;
        conditions.append("starts_with(u.path, :path)");
        parameters.put("path", unitPath);
        if (day.now()) {
            and("a.assigned_until is null");
        } else {
            and("a.assigned_from <= :day and (a.assigned_until is null or a.assigned_until > :day)");
            parameters.put("day", day.day());
            parameters.put("end", day.end());
        }
        narrowToProgrammes();
        narrowToState();
        narrowToNames(unitPath);
    }

    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** When it was completed, as far as it counts on the day. */
    String completedAt() {
        return day.now() ? "a.completed_at" : "case when a.completed_at < :end then a.completed_at end";
    }

    private void narrowToProgrammes() {
        if (query.programme() != null) {
            and("a.programme_id = :programme");
            parameters.put("programme", query.programme().value());
        } else {
            and(day.now() ? "g.closed_at is null" : "(g.closed_at is null or g.closed_at >= :end)");
        }
        if (query.role() != null) {
            and("g.role = :role");
            parameters.put("role", query.role().name());
        }
    }

    private void narrowToState() {
        AssignmentState state = query.state();
        if (state == null) {
            return;
        }
        if (state == AssignmentState.COMPLETE) {
            and(completedAt() + " is not null");
            return;
        }
        and((day.now() ? "a.completed_at is null" : "(a.completed_at is null or a.completed_at >= :end)"));
        and("g.opens_on " + (state == AssignmentState.UPCOMING ? ">" : "<=") + " :day");
        parameters.put("day", day.day());
        switch (state) {
            case OVERDUE -> and("a.due_on < :day");
            case DUE_SOON -> and("a.due_on between :day and :soon");
            case OPEN -> and("a.due_on > :soon");
            case UPCOMING, COMPLETE -> and("true");
        }
        if (state == AssignmentState.DUE_SOON || state == AssignmentState.OPEN) {
            parameters.put("soon", day.soon());
        }
    }

    /** A part of a province is looked through: the names of everybody would else be searched for each of its units. */
    private void narrowToNames(String unitPath) {
        if (!query.text().isEmpty()) {
            boolean part = unitPath.indexOf('/') < unitPath.length() - 1;
            String name = part ? "(a.search_name || '')" : "a.search_name";
            and(name + " like '%' || fold(:pattern) || '%' escape '!'");
            String pattern = query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
            parameters.put("pattern", pattern);
        }
    }

    private void and(String condition) {
        conditions.append(" and ").append(condition);
    }
}

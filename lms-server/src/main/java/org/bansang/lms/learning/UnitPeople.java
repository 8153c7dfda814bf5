package org.bansang.lms.learning;

import java.util.Map;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.jspecify.annotations.Nullable;

/**
 * The statements that find one unit's people in a wanted order. Each walks along an index that has the order and ends
 * when the page is full, or gathers the people of a unit that is small enough: none costs more in a larger province.
 */
final class UnitPeople {

    private static final String NAME = "m.display_name collate \"vi-x-icu\"";
    private static final String PATH = "m.unit_path collate \"C\"";
    private static final String IN_RANGE = PATH + " >= :unit and " + PATH + " < :behind";
    private static final String BEGINS =
            " and m.search_name ~>=~ fold(:text) and m.search_name ~<~ (fold(:text) || chr(1114111))";
    private static final String HOLDS = " and m.search_name like '_%' || fold(:pattern) || '%' escape '!' and not ("
            + BEGINS.substring(" and ".length()) + ")";
    private static final String OWN =
            "select from course_progress c where c.person_id = m.person_id and c.course_id = :course";

    private static final String PROGRESS =
            " left join lateral (select c.completed_activities, c.total_activities, c.last_activity_at "
                    + "from course_progress c where c.person_id = o.person_id and c.course_id = :course offset 0) c on true";

    private final UnitProgressQuery query;
    private final String unitPath;
    private final String inUnit;

    UnitPeople(UnitProgressQuery query, String unitPath) {
        this.query = query;
        this.unitPath = unitPath;
        this.inUnit = switch (unitPath.split("/", -1).length - 1) {
            case 1 -> "m.top = :unit";
            case 2 -> "m.second = :unit";
            default -> IN_RANGE;
        };
    }

    /** What the parameters stand for; no statement has all of them. */
    Map<String, Object> values(int most) {
        return Map.of(
                "most",
                most,
                "course",
                query.course().value(),
                "unit",
                unitPath,
                "behind",
                unitPath.substring(0, unitPath.length() - 1) + (char) ('/' + 1),
                "text",
                query.text(),
                "pattern",
                query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_"));
    }

    /** Everybody of the unit, counted no further than :most. */
    String size() {
        return "select count(*) as people from (select from membership m where " + inUnit + " limit :most) counted";
    }

    /**
     * How many people the query finds in the first :most rows, and how many rows there are up to one more. In a large
     * unit whoever has begun is counted from the course: along the names many others would have to be asked. A small
     * unit is counted in no order at all.
     */
    String count(boolean large) {
        boolean begun = query.state() == State.LEARNING || query.state() == State.COMPLETED;
        String everybody = begun ? started() : byName(query.state(), true);
        String rows = large && query.text().isEmpty() ? everybody + " limit :most + 1" : found(":most + 1", large);
        return "select count(distinct person_id) filter (where place <= :most) as people, count(*) as rows "
                + "from (select person_id, row_number() over () as place from (" + rows + ") found) numbered";
    }

    /** Along the names. */
    String byName() {
        return byName(query.state(), query.ascending());
    }

    /** Those who have not begun, along the names. */
    String notStarted() {
        return byName(State.NOT_STARTED, true);
    }

    private String byName(@Nullable State state, boolean ascending) {
        String direction = direction(ascending);
        return "select distinct on (" + NAME + ", m.person_id) m.person_id from membership m where " + inUnit
                + where(state) + " order by " + NAME + direction + ", m.person_id" + direction;
    }

    /** Along the units; whoever belongs to several stands at the first. */
    String byUnit() {
        String direction = direction(query.ascending());
        return "select m.person_id from membership m where " + IN_RANGE + where(query.state())
                + " and not exists (select from membership o where o.person_id = m.person_id and "
                + IN_RANGE.replace("m.", "o.") + " and o.unit_path collate \"C\" < " + PATH + " offset 0)"
                + " order by " + PATH + direction + ", " + NAME + direction + ", m.person_id" + direction;
    }

    /** Those who have begun, along progress or time. */
    String started() {
        boolean up = query.ascending();
        String time = "c.last_activity_at" + direction(up) + ", c.person_id" + direction(!up);
        String order = query.sortBy() == SortBy.PROGRESS ? share() + direction(up) + ", " + time : time;
        return "select c.person_id from course_progress c where c.course_id = :course" + completed(query.state())
                + " and exists (select from membership m where m.person_id = c.person_id and " + IN_RANGE
                + " offset 0) order by " + order;
    }

    /**
     * Those of a small unit with how many they are, or :most who bear the name that is sought: for more, a longer text is needed. Progress is
     * asked for person by person: from the whole course to the people of a commune would be the longer way.
     */
    String gathered(boolean large) {
        String name = NAME.replace("m.", "o.") + direction(query.sortBy() != SortBy.NAME || query.ascending());
        String direction = direction(query.ascending());
        String order =
                switch (query.sortBy()) {
                    case NAME -> name;
                    case UNIT -> PATH.replace("m.", "o.") + direction + ", " + name;
                    case PROGRESS -> "coalesce(" + share() + ", -1)" + direction + ", " + name;
                    case LAST_ACTIVITY -> "c.last_activity_at" + direction + " nulls last, " + name;
                };
        boolean byProgress = query.sortBy() == SortBy.PROGRESS || query.sortBy() == SortBy.LAST_ACTIVITY;
        return "select o.person_id, count(*) over () as people from (select distinct on (person_id) * from ("
                + found(":most", large) + ") found "
                + "order by person_id, unit_path collate \"C\") o" + (byProgress ? PROGRESS : "") + " order by " + order
                + ", o.person_id";
    }

    /**
     * In a large unit names that begin with the text come first, along their index: a family name that thousands bear
     * ends after :most. A small unit is looked through.
     */
    private String found(String most, boolean large) {
        String all = "select m.person_id, m.display_name, m.unit_path from membership m where " + IN_RANGE;
        String state = where(query.state());
        String limit = " limit " + most;
        if (query.text().isEmpty()) {
            return all + state + limit;
        }
        return large
                ? "select * from ((" + all + BEGINS + state + limit + ") union all (" + all + HOLDS + state + limit
                        + ")) sought" + limit
                : all + " and m.search_name like '%' || fold(:pattern) || '%' escape '!'" + state + limit;
    }

    /** Asked for each person anew: from the whole course to a page of people would be the longer way. */
    private static String where(@Nullable State state) {
        return switch (state) {
            case null -> "";
            case NOT_STARTED -> " and not exists (" + OWN + " offset 0)";
            case LEARNING, COMPLETED -> " and exists (" + OWN + completed(state) + " offset 0)";
        };
    }

    private static String completed(@Nullable State state) {
        return switch (state) {
            case LEARNING -> " and c.completed_at is null";
            case COMPLETED -> " and c.completed_at is not null";
            case null, default -> "";
        };
    }

    private static String share() {
        return "(c.completed_activities * 1.0 / nullif(c.total_activities, 0))";
    }

    private static String direction(boolean ascending) {
        return ascending ? " asc" : " desc";
    }
}

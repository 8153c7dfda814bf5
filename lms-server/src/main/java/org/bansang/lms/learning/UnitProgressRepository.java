package org.bansang.lms.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.learning.UnitProgressQuery.SortBy;
import org.bansang.lms.learning.UnitProgressQuery.State;
import org.bansang.lms.learning.UnitProgressService.RowCount;
import org.bansang.lms.learning.UnitProgressService.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Reads people, units and progress together, because filtering, sorting and paging belong where the rows are; it
 * writes nothing. Where very many belong to a unit, a list ends after its first rows and says so: whoever looks there
 * narrows the question or goes down to a part.
 */
@Dependent
class UnitProgressRepository {

    /** A unit up to this size is listed and counted to its last person. */
    private static final int SMALL_UNIT = 20_000;

    /** After so many rows the list of a larger unit ends. */
    private static final int FARTHEST_ROW = 1_000;

    private static final String ROWS = "select p.id, p.display_name, (select string_agg(u.name, ', ' order by u.path) "
            + "from membership n join unit u on u.id = n.unit_id where n.person_id = p.id "
            + "and n.unit_path collate \"C\" >= :unit and n.unit_path collate \"C\" < :behind) as unit_name, "
            + "c.completed_activities, c.total_activities, c.completed_at, c.last_activity_at%2$s "
            + "from (select *, row_number() over () as place from (%1$s limit :limit offset :offset) ordered) chosen "
            + "join person p on p.id = chosen.person_id "
            + "left join course_progress c on c.person_id = p.id and c.course_id = :course order by chosen.place";

    @PersistenceContext
    EntityManager entities;

    /** After how many rows the list of that unit ends. */
    int farthest(UnitProgressQuery query, String unitPath) {
        UnitPeople people = new UnitPeople(query, unitPath);
        Tuple size = (Tuple) bind(people.size(), people, SMALL_UNIT + 1).getSingleResult();
        return size.get("people", Number.class).intValue() > SMALL_UNIT ? FARTHEST_ROW : SMALL_UNIT;
    }

    /** A page and the count: of a small unit that is gathered anyway in one question, else one after the other. */
    Slice slice(UnitProgressQuery query, String unitPath, int farthest, int offset, int limit) {
        if (farthest == SMALL_UNIT && offset + limit <= farthest && isGathered(query, farthest)) {
            UnitPeople people = new UnitPeople(query, unitPath);
            List<Tuple> rows = found(people, people.gathered(false), ", chosen.people", farthest, offset, limit);
            if (!rows.isEmpty()) {
                int all = rows.get(0).get("people", Number.class).intValue();
                return new Slice(rows.stream().map(UnitProgressRepository::row).toList(), new RowCount(all, false));
            }
        }
        return new Slice(page(query, unitPath, farthest, offset, limit), count(query, unitPath, farthest));
    }

    List<UnitProgressRow> page(UnitProgressQuery query, String unitPath, int farthest, int offset, int limit) {
        UnitPeople people = new UnitPeople(query, unitPath);
        int wanted = Math.min(limit, farthest - offset);
        if (wanted <= 0) {
            return List.of();
        }
        if (isGathered(query, farthest)) {
            return rows(people, people.gathered(farthest == FARTHEST_ROW), farthest, offset, wanted);
        }
        if (isByProgress(query)) {
            return startedAndOthers(query, people, offset, wanted);
        }
        return rows(people, query.sortBy() == SortBy.UNIT ? people.byUnit() : people.byName(), 0, offset, wanted);
    }

    private static boolean isGathered(UnitProgressQuery query, int farthest) {
        return !query.text().isEmpty() || (isByProgress(query) && farthest == SMALL_UNIT);
    }

    private static boolean isByProgress(UnitProgressQuery query) {
        return query.sortBy() == SortBy.PROGRESS || query.sortBy() == SortBy.LAST_ACTIVITY;
    }

    /** Everybody in a large unit needs no counting: the list is full. */
    RowCount count(UnitProgressQuery query, String unitPath, int farthest) {
        if (farthest == FARTHEST_ROW && query.state() == null && query.text().isEmpty()) {
            return new RowCount(farthest, true);
        }
        UnitPeople people = new UnitPeople(query, unitPath);
        Tuple count = (Tuple)
                bind(people.count(farthest == FARTHEST_ROW), people, farthest).getSingleResult();
        return new RowCount(
                count.get("people", Number.class).intValue(),
                count.get("rows", Number.class).longValue() > farthest);
    }

    /** Two lists one after the other: those who have begun in their order, the others by name. */
    private List<UnitProgressRow> startedAndOthers(UnitProgressQuery query, UnitPeople people, int offset, int limit) {
        boolean othersFirst = query.sortBy() == SortBy.PROGRESS && query.ascending();
        List<String> lists =
                switch (query.state()) {
                    case null ->
                        othersFirst
                                ? List.of(people.notStarted(), people.started())
                                : List.of(people.started(), people.notStarted());
                    case NOT_STARTED -> List.of(people.notStarted());
                    case LEARNING, COMPLETED -> List.of(people.started());
                };
        List<UnitProgressRow> page = new ArrayList<>();
        int skip = offset;
        for (String list : lists) {
            page.addAll(rows(people, list, 0, skip, limit - page.size()));
            if (page.size() == limit) {
                break;
            }
            skip = page.isEmpty() ? skip - length(people, list, skip) : 0;
        }
        return page;
    }

    private int length(UnitPeople people, String list, int most) {
        Tuple count = (Tuple) bind("select count(*) as people from (" + list + " limit :most) counted", people, most)
                .getSingleResult();
        return count.get("people", Number.class).intValue();
    }

    private List<UnitProgressRow> rows(UnitPeople people, String list, int most, int offset, int limit) {
        return found(people, list, "", most, offset, limit).stream()
                .map(UnitProgressRepository::row)
                .toList();
    }

    private List<Tuple> found(UnitPeople people, String list, String more, int most, int offset, int limit) {
        List<?> rows = bind(ROWS.formatted(list, more), people, most)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private Query bind(String sql, UnitPeople people, int most) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        Map<String, Object> values = people.values(most);
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
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

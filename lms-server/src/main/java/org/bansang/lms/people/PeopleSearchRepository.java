package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Searches people where they belong today. Never counts: a page reads one row more than it shows, so that a province of
 * half a million costs what a village costs. Names that begin with the text come first, walked in their order (index
 * membership_begins): a family name borne by every tenth person stops after a page. Names that hold it elsewhere follow,
 * found by trigrams (index membership_search); where thousands do, so many are taken and sorted, and a longer text finds
 * the others. Everybody is walked in the order of names (indexes membership_top and membership_second), and only the people
 * of the page are joined with what is shown of them.
 */
@Dependent
class PeopleSearchRepository {

    private static final int MOST_SORTED = 3_000;
    private static final String COLUMNS = "select p.id, p.display_name, u.name as unit_name, p.birth_band, c.login ";
    private static final String CARD = "left join card c on c.person_id = p.id and c.ended_at is null ";
    private static final String SELECT =
            COLUMNS + "from person p join membership m on m.person_id = p.id join unit u on u.id = m.unit_id " + CARD;
    private static final String FOUND =
            COLUMNS + "from found f join person p on p.id = f.person_id join unit u on u.id = f.unit_id " + CARD;
    private static final String ORDER = " order by p.display_name collate \"vi-x-icu\", p.id";
    private static final String BEGINS =
            " and m.search_name ~>=~ fold(:text) and m.search_name ~<~ (fold(:text) || chr(1114111))";

    @PersistenceContext
    EntityManager entities;

    List<PersonRow> everybody(List<String> paths, int offset, int limit) {
        Query query = entities.createNativeQuery(
                "with found as materialized (select m.person_id, m.unit_id from membership m where "
                        + whole(paths) + " and " + first(paths)
                        + " order by m.display_name collate \"vi-x-icu\", m.person_id limit :limit offset :offset) "
                        + FOUND + ORDER,
                Tuple.class);
        return rows(bind(query, paths).setParameter("limit", limit).setParameter("offset", offset));
    }

    List<PersonRow> byName(String text, List<String> paths, int offset, int limit) {
        List<PersonRow> rows = new ArrayList<>(beginning(text, paths, offset, limit));
        if (rows.size() < limit) {
            int before = rows.isEmpty() ? (int) Math.min(offset, beginning(text, paths)) : offset;
            rows.addAll(holding(text, paths, offset - before, limit - rows.size()));
        }
        return rows;
    }

    private List<PersonRow> beginning(String text, List<String> paths, int offset, int limit) {
        Query query = entities.createNativeQuery(
                SELECT + "where " + within(paths) + BEGINS
                        + " order by m.search_name using ~<~, m.person_id limit :limit offset :offset",
                Tuple.class);
        query.setParameter("text", text).setParameter("limit", limit).setParameter("offset", offset);
        return rows(bind(query, paths));
    }

    private long beginning(String text, List<String> paths) {
        Query query = entities.createNativeQuery(
                "select count(*) as people from membership m where " + within(paths) + BEGINS, Tuple.class);
        Tuple count = (Tuple) bind(query, paths).setParameter("text", text).getSingleResult();
        return count.get("people", Number.class).longValue();
    }

    private List<PersonRow> holding(String text, List<String> paths, int offset, int limit) {
        Query query = entities.createNativeQuery(
                "with held as materialized (select m.person_id, m.unit_id, m.unit_path, m.display_name from membership m "
                        + "where " + in("m", paths)
                        + " and m.search_name like '_%' || fold(:pattern) || '%' escape '!'"
                        + " and not (" + BEGINS.replaceFirst("^ and ", "") + ") limit :most), "
                        + "found as (select distinct on (display_name collate \"vi-x-icu\", person_id) person_id, unit_id "
                        + "from held order by display_name collate \"vi-x-icu\", person_id, unit_path collate \"C\" "
                        + "limit :limit offset :offset) " + FOUND + ORDER,
                Tuple.class);
        query.setParameter("text", text).setParameter("pattern", escaped(text)).setParameter("most", MOST_SORTED);
        return rows(bind(query, paths).setParameter("limit", limit).setParameter("offset", offset));
    }

    List<PersonRow> byCard(CardCode code, List<String> paths) {
        Query query = entities.createNativeQuery(
                SELECT + "where p.id = (select person_id from card where login = :login) and " + within(paths),
                Tuple.class);
        return rows(bind(query, paths).setParameter("login", code.value()));
    }

    List<PersonRow> byPhone(String phone, List<String> paths) {
        Query query = entities.createNativeQuery(
                SELECT + "where p.phone = :phone and " + within(paths) + ORDER + " limit 50", Tuple.class);
        return rows(bind(query, paths).setParameter("phone", phone));
    }

    /** In one of these subtrees; whoever belongs to several units there is found at the first. */
    private static String within(List<String> paths) {
        return in("m", paths) + " and " + first(paths);
    }

    private static String first(List<String> paths) {
        return "not exists (select 1 from membership o where o.person_id = m.person_id"
                + " and o.unit_path ~<~ m.unit_path and " + in("o", paths) + ")";
    }

    /** The same subtrees, told so that a province or a commune is found in the index that has its names in order. */
    private static String whole(List<String> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> switch (paths.get(i).split("/").length) {
                    case 1 -> "m.top = :from" + i;
                    case 2 -> "m.second = :from" + i;
                    default -> range("m", i);
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String in(String membership, List<String> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> range(membership, i))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String range(String membership, int path) {
        return membership + ".unit_path ~>=~ :from" + path + " and " + membership + ".unit_path ~<~ :to" + path;
    }

    private static Query bind(Query query, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            query.setParameter("from" + i, paths.get(i)).setParameter("to" + i, Subtree.end(paths.get(i)));
        }
        return query;
    }

    private static List<PersonRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    private static PersonRow row(Tuple row) {
        return new PersonRow(
                new PersonId(row.get("id", UUID.class)).toString(),
                row.get("display_name", String.class),
                row.get("unit_name", String.class),
                text(row, "birth_band"),
                text(row, "login"));
    }

    private static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

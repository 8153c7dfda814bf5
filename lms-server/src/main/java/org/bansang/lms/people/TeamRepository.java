package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads teams and their members together; it writes nothing.
 */
@Dependent
class TeamRepository {

    private static final String IN_SUBTREE = " from team t join unit u on u.id = t.unit_id "
            + "where u.path ~>=~ :from and u.path ~<~ :to "
            + "and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day) "
            + "and (:text = '' or strpos(fold(t.name || ' ' || u.name), fold(:text)) > 0 "
            + "or exists (select 1 from team_member s join person h on h.id = s.person_id where s.team_id = t.id "
            + "and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day) "
            + "and strpos(h.search_name, fold(:text)) > 0)) ";

    @PersistenceContext
    EntityManager entities;

    /** A team without its members. */
    record Team(UUID id, String name, String unitName) {}

    /** A member with the paths of the units to which the person belongs. */
    record TeamMember(UUID team, UUID person, String name, boolean leads, List<String> paths) {}

    /** How many teams and how many memberships there are. */
    record Size(long teams, long members) {}

    List<Team> teams(String unitPath, String text, LocalDate day, int offset, int limit) {
        List<?> rows = bind(
                        "select t.id, t.name, u.name as unit_name" + IN_SUBTREE
                                + "order by u.path, t.name collate \"vi-x-icu\", t.id limit :limit offset :offset",
                        unitPath,
                        text,
                        day)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Team(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("unit_name", String.class)))
                .toList();
    }

    Size size(String unitPath, String text, LocalDate day) {
        Tuple row = (Tuple) bind(
                        "select count(*) as teams, coalesce(sum((select count(*) from team_member m where m.team_id = t.id "
                                + "and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))), 0) as members"
                                + IN_SUBTREE,
                        unitPath,
                        text,
                        day)
                .getSingleResult();
        return new Size(
                row.get("teams", Number.class).longValue(),
                row.get("members", Number.class).longValue());
    }

    Map<UUID, List<TeamMember>> members(List<UUID> teams, LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        "select m.team_id, m.leads, p.id, p.display_name, "
                                + "(select string_agg(b.unit_path, ' ') from membership b where b.person_id = p.id) as paths "
                                + "from team_member m join person p on p.id = m.person_id where m.team_id in (:teams) "
                                + "and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day) "
                                + "order by m.leads desc, p.display_name collate \"vi-x-icu\", p.id",
                        Tuple.class)
                .setParameter("teams", teams)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(TeamRepository::member)
                .collect(Collectors.groupingBy(TeamMember::team));
    }

    private static TeamMember member(Tuple row) {
        String paths = row.get("paths", String.class);
        return new TeamMember(
                row.get("team_id", UUID.class),
                row.get("id", UUID.class),
                row.get("display_name", String.class),
                row.get("leads", Boolean.class),
                paths == null ? List.of() : List.of(paths.split(" ")));
    }

    private Query bind(String sql, String unitPath, String text, LocalDate day) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", unitPath)
                .setParameter("to", Subtree.end(unitPath))
                .setParameter("text", text)
                .setParameter("day", day);
    }
}

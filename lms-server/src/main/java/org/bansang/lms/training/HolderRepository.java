package org.bansang.lms.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bansang.lms.training.ProgrammePreview.UnitCount;

/**
 * Whom a programme asks. The preview and the assignments read the same statement, so that what a manager sees before is
 * what happens after.
 */
@Dependent
class HolderRepository {

    /**
     * For each programme in {@code asked} the holders of its role in its subtree today, each once: by the position that
     * began first. The place left open takes a further condition on the position {@code s}.
     */
    static final String HOLDERS =
            """
            select distinct on (q.id, s.person_id) q.*, s.person_id, s.id as position_id, s.unit_id, s.valid_from,
                u.path as unit_path, u.name as unit_name, progress.completed_at
            from asked q
            join unit u on starts_with(u.path, q.path)
            join position s on s.unit_id = u.id and s.role = q.role
                and s.valid_from <= :today and (s.valid_to is null or s.valid_to > :today) %s
            left join course_progress progress on progress.person_id = s.person_id and progress.course_id = q.course_id
            order by q.id, s.person_id, s.valid_from, s.id
            """;

    private static final String WOULD_BE_ASKED =
            """
            with asked as (
                select cast(null as uuid) as id, cast(:course as uuid) as course_id, cast(:role as text) as role,
                    cast(:path as text) as path
            ), holder as (
            """
                    + HOLDERS.formatted("")
                    + ") ";

    private static final String BY_UNIT =
            """
            select unit_id, unit_name, count(*) as people, count(completed_at) as completed
            from holder group by unit_id, unit_name, unit_path order by unit_path
            """;

    private static final String PAGE =
            """
            select h.person_id, p.display_name, h.unit_name, h.valid_from, h.completed_at
            from holder h join person p on p.id = h.person_id
            order by h.unit_path, p.display_name collate "vi-x-icu", p.id limit :limit offset :offset
            """;

    @PersistenceContext
    EntityManager entities;

    ProgrammePreview preview(ProgrammeTarget target, String unitPath, LocalDate today) {
        List<?> rows = bind(BY_UNIT, target, unitPath, today).getResultList();
        return ProgrammePreview.of(rows.stream()
                .map(row -> (Tuple) row)
                .map(row -> new UnitCount(
                        row.get("unit_id", UUID.class).toString(),
                        row.get("unit_name", String.class),
                        row.get("people", Number.class).longValue(),
                        row.get("completed", Number.class).longValue()))
                .toList());
    }

    List<Holder> page(ProgrammeTarget target, String unitPath, LocalDate today, int offset, int limit) {
        List<?> rows = bind(PAGE, target, unitPath, today)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> holder((Tuple) row)).toList();
    }

    private Query bind(String sql, ProgrammeTarget target, String unitPath, LocalDate today) {
        return entities.createNativeQuery(WOULD_BE_ASKED + sql, Tuple.class)
                .setParameter("course", target.course().toString())
                .setParameter("role", target.role().name())
                .setParameter("path", unitPath)
                .setParameter("today", today);
    }

    private static Holder holder(Tuple row) {
        return new Holder(
                row.get("person_id", UUID.class).toString(),
                row.get("display_name", String.class),
                row.get("unit_name", String.class),
                String.valueOf(row.get("valid_from")),
                Moments.iso(row.get("completed_at")));
    }
}

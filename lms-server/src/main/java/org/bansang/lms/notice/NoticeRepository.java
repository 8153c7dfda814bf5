package org.bansang.lms.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;

/**
 * The table of notices.
 */
@Dependent
class NoticeRepository {

    private static final String GIVE =
            """
            with made as (
                insert into notice (id, person_id, unit_id, kind, cause, parameters, link, created_at)
                select gen_random_uuid(), person, unit, kind, cause, parameters, link, cast(:now as timestamptz)
                from jsonb_to_recordset(cast(:notices as jsonb))
                    as n(person uuid, unit uuid, kind text, cause text, parameters jsonb, link text)
                order by person, cause
                on conflict (person_id, cause) do nothing
                returning id, person_id
            ), shown as (
                insert into delivery (id, notice_id, channel, state, tries, changed_at)
                select gen_random_uuid(), id, 'IN_APP', 'SENT', 1, cast(:now as timestamptz) from made
            ), addressed as (
                select m.id, case
                    when not :mail then 'NO_MAIL_SERVER' when p.email is null then 'NO_ADDRESS' else 'WAITING'
                end as state
                from made m join person p on p.id = m.person_id
            )
            insert into delivery (id, notice_id, channel, state, tries, changed_at, next_try_at)
            select gen_random_uuid(), id, 'EMAIL', state, 0, cast(:now as timestamptz),
                case when state = 'WAITING' then cast(:now as timestamptz) end
            from addressed
            """;

    @PersistenceContext
    EntityManager entities;

    /** Adds what is not there yet, with its lines in the ledger, in one statement; returns how many were new. */
    int give(List<NewNotice> notices, boolean byMail, Instant now) {
        List<Map<String, Object>> rows =
                notices.stream().map(NoticeRepository::row).toList();
        return entities.createNativeQuery(GIVE)
                .setParameter("notices", Wording.json(rows))
                .setParameter("mail", byMail)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Notice> page(PersonId person, Locale language, int offset, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select id, kind, cast(parameters as text) as parameters, link, created_at, read_at from notice "
                                + "where person_id = :person order by created_at desc, id limit :limit offset :offset",
                        Tuple.class)
                .setParameter("person", person.value())
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        return rows.stream().map(row -> notice((Tuple) row, language)).toList();
    }

    long count(PersonId person) {
        return number("select count(*) from notice where person_id = :person", person);
    }

    long unread(PersonId person) {
        return number("select count(*) from notice where person_id = :person and read_at is null", person);
    }

    /** Whether this is a notice of that person; it then is read. */
    boolean read(PersonId person, NoticeId id, Instant now) {
        return entities.createNativeQuery("update notice set read_at = coalesce(read_at, :now) "
                                + "where id = :id and person_id = :person")
                        .setParameter("now", now)
                        .setParameter("id", id.value())
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    int readAll(PersonId person, Instant now) {
        return entities.createNativeQuery(
                        "update notice set read_at = :now where person_id = :person and read_at is null")
                .setParameter("now", now)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private long number(String sql, PersonId person) {
        Object count = entities.createNativeQuery(sql)
                .setParameter("person", person.value())
                .getSingleResult();
        return ((Number) count).longValue();
    }

    private static Map<String, Object> row(NewNotice notice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("person", notice.person().toString());
        if (notice.unit() != null) {
            row.put("unit", notice.unit().toString());
        }
        row.put("kind", notice.kind());
        row.put("cause", notice.cause());
        row.put("parameters", notice.parameters());
        row.put("link", notice.link());
        return row;
    }

    private static Notice notice(Tuple row, Locale language) {
        Wording words = Wording.of(row.get("kind", String.class), row.get("parameters", String.class));
        return new Notice(
                row.get("id", UUID.class).toString(),
                words.title(language),
                words.text(language),
                row.get("link", String.class),
                String.valueOf(LedgerRepository.instant(row.get("created_at"))),
                row.get("read_at") != null);
    }
}

package org.bansang.lms.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bansang.lms.shared.web.Texts;

/**
 * The ledger of deliveries. Waiting ones are claimed before they are sent, so that two servers never send the same.
 */
@Dependent
class DeliveryRepository {

    private static final Duration PATIENCE = Duration.ofDays(3);

    /** 5 s, 10 s, 20 s … at most a quarter of an hour between two tries. */
    private static final String NEXT_TRY =
            "cast(:now as timestamptz) + least(900, 5 * power(2, least(tries, 10))) * interval '1 second'";

    private static final String CLAIM =
            """
            with due as (
                select id from delivery where state = 'WAITING' and next_try_at <= :now
                order by next_try_at limit :limit for update skip locked
            ), claimed as (
                update delivery d set tries = tries + 1, next_try_at = %s
                from due where due.id = d.id
                returning d.id, d.notice_id
            )
            select c.id, n.id as notice, n.kind, cast(n.parameters as text) as parameters, n.link,
                p.display_name, p.email, p.language
            from claimed c join notice n on n.id = c.notice_id join person p on p.id = n.person_id
            order by n.created_at, n.id
            """
                    .formatted(NEXT_TRY);

    @PersistenceContext
    EntityManager entities;

    boolean anythingDue(Instant now) {
        return !entities.createNativeQuery(
                        "select 1 from delivery where state = 'WAITING' and next_try_at <= :now limit 1")
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    List<Letter> claim(int limit, Instant now) {
        List<?> rows = entities.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> letter((Tuple) row)).toList();
    }

    void settle(UUID delivery, DeliveryState state, Handover handover, Instant now) {
        DeliveryTrouble trouble = handover.trouble();
        entities.createNativeQuery("update delivery set state = :state, trouble = nullif(:trouble, ''), "
                        + "reply_code = nullif(:code, 0), changed_at = :now, next_try_at = null "
                        + "where id = :id and state = 'WAITING'")
                .setParameter("state", state.name())
                .setParameter("trouble", trouble == null ? "" : trouble.name())
                .setParameter("code", handover.replyCode())
                .setParameter("now", now)
                .setParameter("id", delivery)
                .executeUpdate();
    }

    /** Notes why one was not sent this time; after three days it is given up. */
    void postpone(UUID delivery, DeliveryTrouble trouble, int replyCode, Instant now) {
        postpone("id = :id", trouble, replyCode, now)
                .setParameter("id", delivery)
                .executeUpdate();
    }

    /** Notes why none of those due can be sent now, and when each is tried again. */
    void postponeAllDue(Instant now) {
        entities.createNativeQuery("update delivery set tries = tries + 1, next_try_at = " + NEXT_TRY
                        + " where state = 'WAITING' and next_try_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        postpone("next_try_at > :now", DeliveryTrouble.SERVER, 0, now).executeUpdate();
    }

    private Query postpone(String which, DeliveryTrouble trouble, int replyCode, Instant now) {
        return entities.createNativeQuery("update delivery set trouble = :trouble, reply_code = nullif(:code, 0), "
                        + "state = case when too_old then 'FAILED' else state end, "
                        + "next_try_at = case when too_old then null else next_try_at end, "
                        + "changed_at = case when too_old then :now else changed_at end "
                        + "from (select id as old, changed_at < :oldest as too_old from delivery "
                        + "where state = 'WAITING' and " + which + ") late where late.old = id")
                .setParameter("trouble", trouble.name())
                .setParameter("code", replyCode)
                .setParameter("now", now)
                .setParameter("oldest", now.minus(PATIENCE));
    }

    private static Letter letter(Tuple row) {
        return new Letter(
                row.get("id", UUID.class),
                new NoticeId(row.get("notice", UUID.class)),
                row.get("display_name", String.class),
                row.get("email", String.class),
                Texts.nearest(Locale.forLanguageTag(row.get("language", String.class))),
                row.get("kind", String.class),
                row.get("parameters", String.class),
                row.get("link", String.class));
    }
}

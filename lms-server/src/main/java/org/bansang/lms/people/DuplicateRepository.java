package org.bansang.lms.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bansang.lms.people.Duplicate.Sign;
import org.bansang.lms.shared.security.PersonId;

/**
 * Finds who looks like somebody about to be registered: within the commune by name, blind to tone marks and capitals,
 * and by phone or e-mail. Each branch has an index of its own, so that half a million people do not slow a registration.
 */
@Dependent
class DuplicateRepository {

    private static final int MOST = 8;
    private static final double SIMILAR = 0.6;
    private static final String IN_COMMUNE = "u.path ~>=~ :commune and u.path ~<~ :communeEnd";

    private static final String ALIKE = "with found as ("
            + " select p.id from person p join unit u on u.id = p.unit_id"
            + "  where p.search_name = fold(:name) and " + IN_COMMUNE
            + " union select p.id from person p join unit u on u.id = p.unit_id"
            + "  where p.phone = :phone and " + IN_COMMUNE
            + " union select p.id from person p join unit u on u.id = p.unit_id"
            + "  where p.unit_id = :unit and (lower(p.email) = lower(:email)"
            + "   or similarity(p.search_name, fold(:name)) >= :similar)"
            + ") select p.id, p.display_name, u.name as unit_name, u.path, u.id as unit_id,"
            + " p.search_name = fold(:name) as same_name,"
            + " similarity(p.search_name, fold(:name)) >= :similar as similar_name,"
            + " p.birth_band, p.phone, p.email"
            + " from found join person p on p.id = found.id join unit u on u.id = p.unit_id"
            + " where p.id <> :id"
            + " order by similarity(p.search_name, fold(:name)) desc, u.id = :unit desc, p.id limit :most";

    @PersistenceContext
    EntityManager entities;

    /** Only within the commune: a name is no secret there, and elsewhere the same name means little. */
    List<Duplicate> alike(Registration wanted, String unitPath, String communePath) {
        List<?> rows = entities.createNativeQuery(ALIKE, Tuple.class)
                .setParameter("id", wanted.id().value())
                .setParameter("name", wanted.displayName())
                .setParameter("phone", Objects.requireNonNullElse(wanted.phone(), ""))
                .setParameter("email", Objects.requireNonNullElse(wanted.email(), ""))
                .setParameter("unit", wanted.unit().value())
                .setParameter("commune", communePath)
                .setParameter("communeEnd", Subtree.end(communePath))
                .setParameter("similar", SIMILAR)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> duplicate((Tuple) row, wanted, unitPath))
                .filter(found -> isTelling(found.signs()))
                .toList();
    }

    private static Duplicate duplicate(Tuple row, Registration wanted, String unitPath) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (row.get("same_name", Boolean.class)) {
            signs.add(Sign.SAME_NAME);
        } else if (row.get("similar_name", Boolean.class)) {
            signs.add(Sign.SIMILAR_NAME);
        }
        signs.add(row.get("path", String.class).equals(unitPath) ? Sign.SAME_VILLAGE : Sign.SAME_COMMUNE);
        if (wanted.birthBand().toString().equals(row.get("birth_band", String.class))) {
            signs.add(Sign.SAME_BAND);
        }
        if (wanted.phone() != null && wanted.phone().equals(row.get("phone", String.class))) {
            signs.add(Sign.SAME_PHONE);
        }
        if (wanted.email() != null && wanted.email().equalsIgnoreCase(row.get("email", String.class))) {
            signs.add(Sign.SAME_EMAIL);
        }
        return new Duplicate(
                new PersonId(row.get("id", UUID.class)),
                row.get("display_name", String.class),
                row.get("unit_name", String.class),
                row.get("path", String.class),
                signs,
                false);
    }

    /** A similar name alone is no hint where half the village bears one; with the same decade it is. */
    private static boolean isTelling(Set<Sign> signs) {
        return signs.contains(Sign.SAME_NAME)
                || signs.contains(Sign.SAME_PHONE)
                || signs.contains(Sign.SAME_EMAIL)
                || signs.contains(Sign.SAME_BAND);
    }
}

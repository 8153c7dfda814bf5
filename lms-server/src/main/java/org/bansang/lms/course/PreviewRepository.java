package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bansang.content.pack.Pack;

/**
 * Drafts compiled to be looked at; they are no versions.
 */
@Dependent
class PreviewRepository {

    @PersistenceContext
    EntityManager entities;

    void add(Pack pack, Instant at) {
        entities.createNativeQuery("insert into preview_pack (pack, manifest, made_at) values (:pack, :manifest, :at)"
                        + " on conflict do nothing")
                .setParameter("pack", pack.id())
                .setParameter("manifest", pack.manifestBytes())
                .setParameter("at", at)
                .executeUpdate();
        pack.parts().forEach((hash, body) -> entities.createNativeQuery(
                        "insert into preview_part (pack, hash, body) values (:pack, :hash, :body)"
                                + " on conflict do nothing")
                .setParameter("pack", pack.id())
                .setParameter("hash", hash)
                .setParameter("body", body)
                .executeUpdate());
    }

    /** Whether there is such a preview; if there is, it counts as made now. */
    boolean renew(String pack, Instant at) {
        return entities.createNativeQuery("update preview_pack set made_at = :at where pack = :pack")
                        .setParameter("at", at)
                        .setParameter("pack", pack)
                        .executeUpdate()
                > 0;
    }

    void forget(Instant before) {
        entities.createNativeQuery("delete from preview_pack where made_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    Optional<byte[]> manifest(String pack) {
        return bytes("select manifest from preview_pack where pack = :key", pack);
    }

    Optional<byte[]> part(String hash) {
        return bytes("select body from preview_part where hash = :key limit 1", hash);
    }

    private Optional<byte[]> bytes(String query, String key) {
        List<?> found = entities.createNativeQuery(query, byte[].class)
                .setParameter("key", key)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}

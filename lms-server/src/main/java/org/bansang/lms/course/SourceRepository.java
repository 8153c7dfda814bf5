package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Files of courses under the hash of their bytes, which version is made of which, the book of facts, and what the last
 * start found.
 */
@Dependent
class SourceRepository {

    @PersistenceContext
    EntityManager entities;

    /** What the last start found. */
    record Start(String fingerprint, String compiler, @Nullable String facts) {}

    void store(String hash, byte[] body) {
        entities.createNativeQuery("insert into source_blob (hash, body) values (:hash, :body) on conflict do nothing")
                .setParameter("hash", hash)
                .setParameter("body", body)
                .executeUpdate();
    }

    Map<String, byte[]> blobs(Collection<String> hashes) {
        Map<String, byte[]> blobs = new TreeMap<>();
        if (!hashes.isEmpty()) {
            for (Object[] row : rows(entities.createNativeQuery(
                            "select hash, body from source_blob where hash in (:hashes)", Object[].class)
                    .setParameter("hashes", hashes)
                    .getResultList())) {
                blobs.put((String) row[0], (byte[]) row[1]);
            }
        }
        return blobs;
    }

    SourceFiles files(String pack) {
        Map<String, String> files = new TreeMap<>();
        for (Object[] row : rows(
                entities.createNativeQuery("select path, hash from version_source where pack = :pack", Object[].class)
                        .setParameter("pack", pack)
                        .getResultList())) {
            files.put((String) row[0], (String) row[1]);
        }
        return new SourceFiles(files);
    }

    void replaceFiles(String pack, SourceFiles files) {
        entities.createNativeQuery("delete from version_source where pack = :pack")
                .setParameter("pack", pack)
                .executeUpdate();
        files.hashes().forEach((path, hash) -> entities.createNativeQuery(
                        "insert into version_source (pack, path, hash) values (:pack, :path, :hash)")
                .setParameter("pack", pack)
                .setParameter("path", path)
                .setParameter("hash", hash)
                .executeUpdate());
    }

    /** {@code course.yaml} of the live versions by slug. */
    Map<String, byte[]> outlines() {
        Map<String, byte[]> outlines = new TreeMap<>();
        for (Object[] row : rows(entities.createNativeQuery(
                        "select c.slug, b.body from course c join version_source s on s.pack = c.pack"
                                + " join source_blob b on b.hash = s.hash where s.path = 'course.yaml'",
                        Object[].class)
                .getResultList())) {
            outlines.put((String) row[0], (byte[]) row[1]);
        }
        return outlines;
    }

    /** The hash of the live book of facts. */
    Optional<String> liveFacts() {
        List<?> found = entities.createNativeQuery("select hash from fact_book order by number desc limit 1")
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    void publishFacts(String hash, @Nullable PersonId by, Instant at) {
        entities.createNativeQuery("insert into fact_book (hash, published_by, published_at) values"
                        + " (:hash, cast(nullif(:by, '') as uuid), :at)")
                .setParameter("hash", hash)
                .setParameter("by", by == null ? "" : by.toString())
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<Start> lastStart() {
        return rows(entities.createNativeQuery(
                                "select fingerprint, compiler, facts from library_start where id = 1", Object[].class)
                        .getResultList())
                .stream()
                .map(row -> new Start((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    void noteStart(Start start) {
        entities.createNativeQuery("insert into library_start (id, fingerprint, compiler, facts) values"
                        + " (1, :fingerprint, :compiler, nullif(:facts, '')) on conflict (id) do update set"
                        + " fingerprint = excluded.fingerprint, compiler = excluded.compiler, facts = excluded.facts")
                .setParameter("fingerprint", start.fingerprint())
                .setParameter("compiler", start.compiler())
                .setParameter("facts", start.facts() == null ? "" : start.facts())
                .executeUpdate();
    }

    void addPublication(CourseId course, String pack, Origin origin, Instant at) {
        entities.createNativeQuery(
                        "insert into publication (id, course_id, pack, kind, published_by, published_at, reason)"
                                + " values (:id, :course, :pack, :kind, cast(nullif(:by, '') as uuid), :at, :reason)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("course", course.value())
                .setParameter("pack", pack)
                .setParameter("kind", origin.kind().name())
                .setParameter("by", origin.by() == null ? "" : origin.by().toString())
                .setParameter("at", at)
                .setParameter("reason", origin.reason())
                .executeUpdate();
    }

    /** Pack, number, kind, who, when and why, the latest first. */
    List<Object[]> publications(CourseId course, int most) {
        return rows(entities.createNativeQuery(
                        "select p.pack, v.number, p.kind, p.published_by, p.published_at, p.reason,"
                                + " exists (select from version_source s where s.pack = p.pack) from publication p"
                                + " join course_version v on v.pack = p.pack where p.course_id = :course"
                                + " order by p.ordinal desc",
                        Object[].class)
                .setParameter("course", course.value())
                .setMaxResults(most)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> rows) {
        return (List<Object[]>) rows;
    }
}

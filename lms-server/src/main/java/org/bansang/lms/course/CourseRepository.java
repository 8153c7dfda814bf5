package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The tables of courses, versions, parts and lint reports.
 */
@Dependent
class CourseRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Course> course(CourseId id) {
        return Optional.ofNullable(entities.find(Course.class, id.value()));
    }

    List<Course> courses() {
        return entities.createQuery("select c from Course c order by c.slug", Course.class)
                .getResultList();
    }

    Optional<CourseVersion> version(String pack) {
        return Optional.ofNullable(entities.find(CourseVersion.class, pack));
    }

    List<CourseVersion> latestVersions(int most) {
        return entities.createQuery(
                        "select v from CourseVersion v where v.number > (select max(n.number) - :most from "
                                + "CourseVersion n where n.courseId = v.courseId) order by v.courseId, v.number desc",
                        CourseVersion.class)
                .setParameter("most", most)
                .getResultList();
    }

    /** The live versions, the longest published first. */
    List<String> livePacks() {
        return entities.createQuery(
                        "select v.pack from CourseVersion v where v.pack in (select c.pack from Course c) "
                                + "order by v.publishedAt, v.pack",
                        String.class)
                .getResultList();
    }

    int lastNumber(CourseId course) {
        return entities.createQuery(
                        "select coalesce(max(v.number), 0) from CourseVersion v where v.courseId = :course",
                        Integer.class)
                .setParameter("course", course.value())
                .getSingleResult();
    }

    Optional<Part> part(String hash) {
        return Optional.ofNullable(entities.find(Part.class, hash));
    }

    List<LintProblem> problems() {
        return entities.createQuery("select p from LintProblem p order by p.ordinal", LintProblem.class)
                .getResultList();
    }

    void replaceProblems(List<LintProblem> problems) {
        entities.createQuery("delete from LintProblem").executeUpdate();
        problems.forEach(entities::persist);
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Lets one server publish at a time until its transaction ends. */
    void lockLibrary() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(20261121)")
                .getSingleResult();
    }
}

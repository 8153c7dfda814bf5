package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bansang.content.CompiledCourse;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;

/**
 * Makes one course live in a transaction of its own, so that a course that clashes with another leaves the rest alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CoursePublication {

    @Inject
    CourseRepository repository;

    @Inject
    Clock clock;

    /** Publishes; the same pack again changes nothing. */
    public void publish(CompiledCourse compiled) {
        repository.lockLibrary();
        Pack pack = compiled.pack();
        CourseId id = new CourseId(UUID.fromString(pack.manifest().course().id()));
        if (repository.version(pack.id()).isEmpty()) {
            pack.parts().forEach((hash, body) -> {
                if (repository.part(hash).isEmpty()) {
                    repository.add(new Part(hash, body));
                }
            });
            repository.add(new CourseVersion(pack, id, repository.lastNumber(id) + 1, Instant.now(clock)));
        }
        String slug = pack.manifest().course().slug();
        repository
                .course(id)
                .ifPresentOrElse(
                        course -> course.publish(slug, pack.id()),
                        () -> repository.add(new Course(id, slug, pack.id())));
    }

    /** Replaces what lint said by what it says now. */
    public void report(List<Problem> problems) {
        repository.lockLibrary();
        List<LintProblem> remarks = new ArrayList<>();
        for (Problem problem : problems) {
            remarks.add(new LintProblem(remarks.size(), problem));
        }
        repository.replaceProblems(remarks);
    }
}

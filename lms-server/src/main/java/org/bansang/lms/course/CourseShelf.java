package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;

/**
 * Puts versions where learners find them, in the transaction of whoever publishes.
 */
@Dependent
class CourseShelf {

    @Inject
    CourseRepository repository;

    @Inject
    SourceRepository sources;

    @Inject
    Clock clock;

    /** Makes a version live with the files it was made of; whether anything changed for learners. */
    boolean place(Pack pack, SourceFiles files, Origin origin) {
        repository.lockLibrary();
        CourseId id = new CourseId(UUID.fromString(pack.manifest().course().id()));
        if (repository.version(pack.id()).isEmpty()) {
            pack.parts().forEach((hash, body) -> {
                if (repository.part(hash).isEmpty()) {
                    repository.add(new Part(hash, body));
                }
            });
            repository.add(new CourseVersion(pack, id, repository.lastNumber(id) + 1, Instant.now(clock)));
        }
        if (!sources.files(pack.id()).equals(files)) {
            sources.replaceFiles(pack.id(), files);
        }
        return goLive(id, pack.manifest().course().slug(), pack.id(), origin);
    }

    /** Makes a version that exists live; whether another one was. */
    boolean goLive(CourseId id, String slug, String pack, Origin origin) {
        Course course = repository.course(id).orElse(null);
        if (course != null && course.pack().equals(pack) && course.slug().equals(slug)) {
            return false;
        }
        if (course == null) {
            repository.add(new Course(id, slug, pack));
        } else {
            course.publish(slug, pack);
        }
        sources.addPublication(id, pack, origin, Instant.now(clock));
        return true;
    }

    /** Replaces what lint said about one folder; the rest of the report stays. */
    void report(String folder, List<Problem> found) {
        repository.lockLibrary();
        List<Problem> problems = new ArrayList<>();
        repository.problems().stream()
                .map(LintProblem::problem)
                .filter(problem -> !problem.file().startsWith(folder + "/"))
                .forEach(problems::add);
        problems.addAll(found);
        report(problems);
    }

    /** Replaces what lint said by what it says now. */
    void report(List<Problem> problems) {
        repository.lockLibrary();
        List<LintProblem> remarks = new ArrayList<>();
        for (Problem problem : problems) {
            remarks.add(new LintProblem(remarks.size(), problem));
        }
        repository.replaceProblems(remarks);
    }
}

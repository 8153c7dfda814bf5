package org.bansang.lms.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the course folders at start. The same text compiles to the same pack, so publishing again changes nothing;
 * a broken folder is reported and keeps its last good version while the rest goes live.
 */
@Singleton
@Startup
public class LibraryPublisher {

    private static final Logger LOG = Logger.getLogger(LibraryPublisher.class.getName());

    @Inject
    CourseRepository repository;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.courses-dir", defaultValue = "courses")
    String directory;

    @PostConstruct
    void publish() {
        LibraryReport report = Library.compile(Path.of(directory), LocalDate.now(clock));
        repository.lockLibrary();
        report.courses().forEach(this::publish);
        List<LintProblem> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            problems.add(new LintProblem(problems.size(), problem));
            LOG.warning(problem::toString);
        }
        repository.replaceProblems(problems);
        LOG.info(() -> "Library: " + report.courses().size() + " courses published, " + problems.size() + " remarks");
    }

    private void publish(CompiledCourse compiled) {
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
                        course -> course.publish(slug, compiled.folder(), pack.id()),
                        () -> repository.add(new Course(id, slug, compiled.folder(), pack.id())));
    }
}

package org.bansang.lms.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
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
    CoursePublication publication;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.courses-dir", defaultValue = "courses")
    String directory;

    @PostConstruct
    void publish() {
        LibraryReport report = Library.compile(Path.of(directory), LocalDate.now(clock));
        List<Problem> problems = new ArrayList<>(report.problems());
        int published = 0;
        for (CompiledCourse course : report.courses()) {
            try {
                publication.publish(course);
                published++;
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Course " + course.folder() + " could not be published", e);
                problems.add(unpublished(course.folder()));
            }
        }
        problems.forEach(problem -> LOG.warning(problem::toString));
        publication.report(problems);
        LOG.log(Level.INFO, "Library: {0} courses published, {1} remarks", new Object[] {published, problems.size()});
    }

    private static Problem unpublished(String folder) {
        return new Problem(
                folder + "/course.yaml",
                1,
                "not-published",
                Severity.ERROR,
                "Khóa học này chưa đưa lên được: mã hoặc tên ngắn (slug) trùng với một khóa đã có.",
                "This course could not be published: its id or slug clashes with a course that is there already.");
    }
}

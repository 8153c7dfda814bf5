package org.bansang.lms.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bansang.content.CompiledCourse;
import org.bansang.content.DraftCompiler;
import org.bansang.content.DraftReport;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.bansang.lms.shared.security.Caller;

/**
 * Takes over what the courses directory says anew. What it said before, and what the studio has published since, stays
 * as it is; a changed fact or another compiler reaches every live course through its own text.
 */
@Dependent
class LibraryUpdate {

    private static final Logger LOG = Logger.getLogger(LibraryUpdate.class.getName());
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    CoursePublication publication;

    @Inject
    SourceService sources;

    @Inject
    FactBookUpdate book;

    @Inject
    Clock clock;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, CompiledCourse> unchanged = new HashMap<>();
    private final Map<String, SourceFiles> inFolders = new HashMap<>();
    private int taken;
    private boolean failed;

    void run(Path directory, String fingerprint, String compiler, Optional<SourceRepository.Start> last) {
        LibraryFolder folder = new LibraryFolder(directory);
        LibraryReport report = Library.compile(directory, LocalDate.now(clock));
        problems.addAll(report.problems());
        book.take(folder.facts(), report.problems(), last);
        for (CompiledCourse course : report.courses()) {
            Map<String, byte[]> files = folder.files(course.folder());
            guarded(course.folder(), () -> takeFolder(course, files));
        }
        boolean otherCompiler =
                last.filter(start -> start.compiler().equals(compiler)).isEmpty();
        for (SourceService.Live live : sources.live(PLATFORM)) {
            guarded(live.slug(), () -> compileAgain(live, otherCompiler));
        }
        problems.forEach(problem -> LOG.warning(problem::toString));
        publication.report(problems);
        if (!failed) {
            publication.finish(new SourceRepository.Start(fingerprint, compiler, book.taken()));
        }
        LOG.log(Level.INFO, "Library: {0} courses published, {1} remarks", new Object[] {taken, problems.size()});
    }

    /** A folder that says what it said before has nothing to publish, whatever is live now. */
    private void takeFolder(CompiledCourse course, Map<String, byte[]> files) {
        SourceFiles names = SourceFiles.of(files);
        inFolders.put(course.folder(), names);
        if (publication.isTaken(course.pack(), names)) {
            unchanged.put(course.folder(), course);
            return;
        }
        Pack pack = course.pack();
        if (!book.isOfTheDirectory()) {
            DraftReport report = compile(course.folder(), files);
            if (report.hasErrors()) {
                replaceProblems(course.folder(), report.problems());
                return;
            }
            pack = report.pack().orElseThrow();
        }
        publication.publishFolder(pack, files);
        taken++;
    }

    private void compileAgain(SourceService.Live live, boolean otherCompiler) {
        CompiledCourse inFolder = unchanged.get(live.slug());
        if (inFolder != null && book.isOfTheDirectory() && live.files().equals(inFolders.get(live.slug()))) {
            if (otherCompiler || book.concerns(live.pack())) {
                publication.publishAgain(inFolder.pack(), live.files());
            }
        } else if (inFolder != null || !inFolders.containsKey(live.slug())) {
            compileOwnText(live, otherCompiler);
        }
    }

    /** The report tells of the text that is live, not of a folder that the studio has overtaken. */
    private void compileOwnText(SourceService.Live live, boolean otherCompiler) {
        if (live.files().hashes().isEmpty()) {
            return;
        }
        DraftReport report = compile(live.slug(), sources.contents(PLATFORM, live.files()));
        replaceProblems(live.slug(), report.problems());
        if (!report.hasErrors() && (otherCompiler || book.concerns(live.pack()))) {
            publication.publishAgain(report.pack().orElseThrow(), live.files());
        }
    }

    private DraftReport compile(String slug, Map<String, byte[]> files) {
        return DraftCompiler.compile(slug, files, book.live(), sources.outlines(PLATFORM), LocalDate.now(clock));
    }

    private void replaceProblems(String folder, List<Problem> found) {
        problems.removeIf(problem -> problem.file().startsWith(folder + "/"));
        problems.addAll(found);
    }

    private void guarded(String folder, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Course " + folder + " could not be published", e);
            problems.add(CoursePublication.unpublished(folder));
            failed = true;
        }
    }
}

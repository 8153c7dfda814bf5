package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.bansang.content.DraftReport;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.Origin;
import org.bansang.lms.course.SourceFiles;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Makes a draft live: a new version of its course, or a new book of facts and new versions of the courses it changes.
 */
@Dependent
class DraftPublication {

    private static final Logger LOG = Logger.getLogger(DraftPublication.class.getName());
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    DraftStore store;

    @Inject
    DraftMerge merge;

    @Inject
    DraftFacts facts;

    @Inject
    SourceService sources;

    Publication publish(Draft draft, PersonId by) {
        sources.lockLibrary(PLATFORM);
        List<FileConflict> conflicts = merge.conflicts(draft);
        if (!conflicts.isEmpty()) {
            throw new ConflictException("Since this draft began, others published changes of the same texts: "
                    + conflicts.stream().map(FileConflict::file).collect(Collectors.joining(", "))
                    + ". Its authors take it back and choose.");
        }
        Map<String, String> files = merge.merged(draft, Map.of());
        return new Publication(draft.isFacts() ? publishFacts(files, by) : publishCourse(draft, files, by));
    }

    private List<Publication.Version> publishCourse(Draft draft, Map<String, String> files, PersonId by) {
        DraftReport report = store.compile(draft.slug(), files);
        requireNoErrors(report.problems());
        Pack pack = report.pack().orElseThrow();
        CourseId course = draft.course();
        if (course == null || !course.toString().equals(pack.manifest().course().id())) {
            throw new ConflictException("This draft has become another course.");
        }
        List<Publication.Version> versions = new ArrayList<>();
        place(versions, course, pack, new SourceFiles(files), Origin.studio(by), report.problems());
        return versions;
    }

    private List<Publication.Version> publishFacts(Map<String, String> book, PersonId by) {
        requireNoErrors(facts.lint(book));
        Map<SourceService.Live, DraftReport> reports = facts.concerned(book);
        List<Publication.Version> versions = new ArrayList<>();
        sources.publishFacts(PLATFORM, book.getOrDefault(DraftFiles.FACTS, ""), by);
        reports.forEach((live, report) -> {
            if (report.hasErrors()) {
                // It had them before: its own text waits to be mended and must not hold up the facts of all others.
                LOG.log(Level.WARNING, "{0} keeps its earlier facts: its own text has errors", live.slug());
                return;
            }
            place(
                    versions,
                    live.course(),
                    report.pack().orElseThrow(),
                    live.files(),
                    Origin.facts(by),
                    report.problems());
        });
        return versions;
    }

    private void place(
            List<Publication.Version> versions,
            CourseId course,
            Pack pack,
            SourceFiles files,
            Origin origin,
            List<Problem> remarks) {
        int number = sources.publish(PLATFORM, pack, files, origin, remarks);
        if (number > 0) {
            versions.add(
                    new Publication.Version(course, pack.manifest().course().title(), pack.id(), number));
        }
    }

    static void requireNoErrors(List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ConflictException(
                    "The check finds " + errors.size() + " errors that must be mended first; the first: "
                            + errors.get(0).english());
        }
    }
}

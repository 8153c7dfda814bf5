package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bansang.content.DraftReport;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.fact.FactReader;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Problems;
import org.bansang.content.source.SourceFolder;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.security.Caller;

/**
 * What a changed book of facts does to the live courses.
 */
@Dependent
class DraftFacts {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    DraftStore store;

    @Inject
    DraftMerge merge;

    @Inject
    SourceService sources;

    @Inject
    CourseService courses;

    /** The live courses that rely on a fact that differs between the live book and this one, compiled with this one. */
    Map<SourceService.Live, DraftReport> concerned(Map<String, String> book) {
        Map<String, String> live = Map.of(DraftFiles.FACTS, sources.liveFacts(PLATFORM));
        Set<String> changed = merge.changedFacts(live, book);
        byte[] facts = store.bytes(book, DraftFiles.FACTS);
        Map<SourceService.Live, DraftReport> reports = new LinkedHashMap<>();
        for (SourceService.Live course : sources.live(PLATFORM)) {
            boolean relies = courses.manifest(course.pack()).activities().stream()
                    .anyMatch(activity -> activity.facts().stream().anyMatch(changed::contains));
            if (relies && !course.files().hashes().isEmpty()) {
                reports.put(course, store.compile(course.slug(), course.files().hashes(), facts));
            }
        }
        return reports;
    }

    /** What is wrong with the book, and what it newly makes wrong in courses. */
    List<Problem> lint(Map<String, String> book) {
        byte[] bytes = store.bytes(book, DraftFiles.FACTS);
        Problems problems = new Problems();
        FactReader.read(SourceFolder.library(Map.of(FactsSource.FILE, bytes)), problems);
        List<Problem> found = new ArrayList<>(problems.sorted());
        concerned(book).forEach((course, report) -> {
            Set<Problem> before = new HashSet<>(
                    store.compile(course.slug(), course.files().hashes()).problems());
            report.problems().stream()
                    .filter(problem -> !before.contains(problem))
                    .forEach(found::add);
        });
        return found;
    }
}

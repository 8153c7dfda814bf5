package org.bansang.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseOutline;
import org.bansang.content.course.CourseReader;
import org.bansang.content.fact.FactBook;
import org.bansang.content.fact.FactReader;
import org.bansang.content.lint.Linter;
import org.bansang.content.lint.Requirements;
import org.bansang.content.pack.Pack;
import org.bansang.content.pack.Packer;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.SourceFolder;
import org.bansang.content.source.Text;
import org.jspecify.annotations.Nullable;

/** Compiles a whole courses directory; a broken course is reported and the rest is compiled. */
public final class Library {
    private final SourceFolder library;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private final List<CompiledCourse> compiled = new ArrayList<>();
    private final List<CourseFigures> figures = new ArrayList<>();
    private final Map<String, String> foldersById = new HashMap<>();

    private Library(SourceFolder library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /**
     * Reads, lints and compiles every course folder; never throws for what stands in the files.
     *
     * @param today decides which facts are past their review
     */
    public static LibraryReport compile(Path coursesDirectory, LocalDate today) {
        return compile(coursesDirectory, today, Progress.NONE);
    }

    /** The same, telling what it is at. */
    public static LibraryReport compile(Path coursesDirectory, LocalDate today, Progress progress) {
        return new Library(SourceFolder.library(coursesDirectory), today).compile(progress);
    }

    /** The same for a library held in memory, by path relative to it. */
    public static LibraryReport compile(Map<String, byte[]> files, LocalDate today) {
        return new Library(SourceFolder.library(files), today).compile(Progress.NONE);
    }

    private LibraryReport compile(Progress progress) {
        FactBook facts = readFactsSafely();
        List<Draft> drafts = new ArrayList<>();
        Set<String> folders = library.folders(problems);
        for (String folder : folders) {
            progress.at(folder, drafts.size() + 1, folders.size());
            Draft draft = new Draft(folder, new Problems());
            guarded(draft, () -> draft.course = read(draft, facts));
            drafts.add(draft);
        }
        lintRequirements(drafts);
        for (Draft draft : drafts) {
            guarded(draft, () -> pack(draft, facts));
            problems.addAll(draft.problems);
        }
        return new LibraryReport(compiled, figures, problems.sorted());
    }

    private FactBook readFactsSafely() {
        try {
            return FactReader.read(library, problems);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Rule.UNREADABLE_COURSE, new Position("facts.yaml", 1), "facts.yaml");
            return new FactBook(Map.of());
        }
    }

    /** The last guard: a fault of ours in one course must not keep the others from their learners. */
    private static void guarded(Draft draft, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            draft.problems.add(Rule.UNREADABLE_COURSE, new Position(draft.folder, 1), draft.folder);
        }
    }

    private @Nullable Course read(Draft draft, FactBook facts) {
        if (!SourceFolder.isPlain(draft.folder)) {
            draft.problems.add(Rule.OUTSIDE_FOLDER, new Position(draft.folder, 1), draft.folder);
            return null;
        }
        Course course = CourseReader.read(draft.folder, library, draft.problems).orElse(null);
        if (course != null) {
            Linter.lint(course, facts, today, draft.problems);
            lintIdentity(course, draft.problems);
            figures.add(CourseFigures.of(course));
        }
        return course;
    }

    private void lintIdentity(Course course, Problems ofCourse) {
        Text id = course.outline().id();
        String earlier = foldersById.putIfAbsent(id.value(), course.folder());
        if (earlier != null && !id.isBlank()) {
            ofCourse.add(Rule.DUPLICATE_COURSE, id.at(), earlier);
        }
    }

    /** What a course requires can only be judged when all have been read. */
    private static void lintRequirements(List<Draft> drafts) {
        Map<String, CourseOutline> outlines = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.course != null) {
                outlines.put(draft.folder, draft.course.outline());
            }
        }
        Requirements requirements = new Requirements(outlines);
        for (Draft draft : drafts) {
            guarded(draft, () -> requirements.lint(draft.folder, draft.problems));
        }
    }

    private void pack(Draft draft, FactBook facts) {
        if (draft.course != null && !draft.problems.hasErrors()) {
            Pack pack = Packer.pack(draft.course, facts);
            compiled.add(new CompiledCourse(pack, draft.problems.sorted(), draft.folder));
        }
    }

    /** A course on its way through this run. */
    private static final class Draft {
        private final String folder;
        private final Problems problems;
        private @Nullable Course course;

        Draft(String folder, Problems problems) {
            this.folder = folder;
            this.problems = problems;
        }
    }
}

package org.bansang.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.course.Course;
import org.bansang.content.course.CourseReader;
import org.bansang.content.fact.FactBook;
import org.bansang.content.fact.FactReader;
import org.bansang.content.lint.Linter;
import org.bansang.content.pack.Packer;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.SourceFolder;
import org.bansang.content.source.Text;

/** Compiles a whole courses directory; a broken course is reported and the rest is compiled. */
public final class Library {
    private final SourceFolder library;
    private final LocalDate today;
    private final Problems problems = new Problems();
    private final List<CompiledCourse> compiled = new ArrayList<>();
    private final Map<String, String> foldersById = new HashMap<>();

    private Library(Path coursesDirectory, LocalDate today) {
        this.library = SourceFolder.library(coursesDirectory);
        this.today = today;
    }

    /**
     * Reads, lints and compiles every course folder; never throws for what stands in the files.
     *
     * @param today decides which facts are past their review
     */
    public static LibraryReport compile(Path coursesDirectory, LocalDate today) {
        return new Library(coursesDirectory, today).compile();
    }

    private LibraryReport compile() {
        FactBook facts = readFactsSafely();
        for (String folder : library.folders(problems)) {
            Problems ofCourse = new Problems();
            compileSafely(folder, facts, ofCourse);
            problems.addAll(ofCourse);
        }
        return new LibraryReport(compiled, problems.sorted());
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
    private void compileSafely(String folder, FactBook facts, Problems ofCourse) {
        try {
            compileCourse(folder, facts, ofCourse);
        } catch (RuntimeException | StackOverflowError e) {
            ofCourse.add(Rule.UNREADABLE_COURSE, new Position(folder, 1), folder);
        }
    }

    private void compileCourse(String folder, FactBook facts, Problems ofCourse) {
        if (!SourceFolder.isPlain(folder)) {
            ofCourse.add(Rule.OUTSIDE_FOLDER, new Position(folder, 1), folder);
            return;
        }
        Optional<Course> course = CourseReader.read(folder, library, ofCourse);
        if (course.isEmpty()) {
            return;
        }
        Linter.lint(course.get(), facts, today, ofCourse);
        Text id = course.get().outline().id();
        String earlier = foldersById.putIfAbsent(id.value(), folder);
        if (earlier != null && !id.isBlank()) {
            ofCourse.add(Rule.DUPLICATE_COURSE, id.at(), earlier);
        }
        if (!ofCourse.hasErrors()) {
            compiled.add(new CompiledCourse(Packer.pack(course.get(), facts), ofCourse.sorted(), folder));
        }
    }
}

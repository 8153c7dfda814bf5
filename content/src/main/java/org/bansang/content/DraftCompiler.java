package org.bansang.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/** Lints and compiles one course held in memory; of the others it knows what they require, and reads nothing else. */
public final class DraftCompiler {
    private static final String OUTLINE = "course.yaml";
    private static final String FACTS = "facts.yaml";

    private final String folder;
    private final SourceFolder library;
    private final LocalDate today;
    private final Problems problems = new Problems();

    private DraftCompiler(String folder, SourceFolder library, LocalDate today) {
        this.folder = folder;
        this.library = library;
        this.today = today;
    }

    /**
     * Compiles; never throws for what stands in the files.
     *
     * @param folder name of the course's folder, which is its slug
     * @param files of the course, by path below its folder
     * @param facts the book of facts
     * @param others {@code course.yaml} of the other courses, by folder
     */
    public static DraftReport compile(
            String folder, Map<String, byte[]> files, byte[] facts, Map<String, byte[]> others, LocalDate today) {
        Map<String, byte[]> held = new HashMap<>();
        others.forEach((other, outline) -> held.put(other + "/" + OUTLINE, outline));
        held.keySet().removeIf(path -> path.startsWith(folder + "/"));
        files.forEach((path, bytes) -> held.put(folder + "/" + path, bytes));
        held.put(FACTS, facts);
        return new DraftCompiler(folder, SourceFolder.library(held), today).compile();
    }

    private DraftReport compile() {
        FactBook facts = FactReader.read(library, new Problems());
        Optional<Pack> pack = Optional.empty();
        try {
            Optional<Course> course = CourseReader.read(folder, library, problems);
            course.ifPresent(read -> Linter.lint(read, facts, today, problems));
            new Requirements(outlines(course)).lint(folder, problems);
            pack = course.flatMap(read -> pack(read, facts));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Rule.UNREADABLE_COURSE, new Position(folder, 1), folder);
        }
        return new DraftReport(pack, problems.sorted());
    }

    private Map<String, CourseOutline> outlines(Optional<Course> course) {
        Map<String, CourseOutline> outlines = new LinkedHashMap<>();
        for (String other : library.folders(new Problems())) {
            Optional<Course> known = other.equals(folder) ? course : CourseReader.read(other, library, new Problems());
            known.ifPresent(read -> outlines.put(other, read.outline()));
        }
        return outlines;
    }

    /** A course with errors may be too broken to be compiled; without errors it never is. */
    private Optional<Pack> pack(Course course, FactBook facts) {
        if (!problems.hasErrors()) {
            return Optional.of(Packer.pack(course, facts));
        }
        try {
            return Optional.of(Packer.pack(course, facts));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}

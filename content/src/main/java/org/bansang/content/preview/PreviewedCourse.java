package org.bansang.content.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bansang.content.CompiledCourse;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The course an author works on, compiled anew whenever one of its files changed; with errors the last good one stays. */
final class PreviewedCourse {
    private final Path folder;
    private final Path library;
    private final Supplier<LocalDate> today;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, byte[]> manifests = new HashMap<>();
    /** The other courses of the library too: a course may say which ones come before it. */
    private final Map<String, Pack> shelf = new TreeMap<>();

    private List<Problem> problems = List.of();
    private @Nullable Pack pack;
    private String seen = "";

    /**
     * A course that was not read yet.
     *
     * @param folder its folder, in a directory of courses with their facts
     */
    PreviewedCourse(Path folder, Supplier<LocalDate> today) {
        this.folder = folder;
        this.library = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        this.today = today;
    }

    /** Reads the course when it is new or changed. */
    synchronized void refresh() {
        String now = stamp();
        if (!now.equals(seen)) {
            seen = now;
            read();
        }
    }

    private void read() {
        LibraryReport report = Library.compile(library, today.get());
        problems = report.problems().stream().filter(this::isMine).toList();
        for (CompiledCourse course : report.courses()) {
            keep(course.pack());
            shelf.put(course.folder(), course.pack());
            if (course.folder().equals(name())) {
                pack = course.pack();
            }
        }
    }

    /** Earlier packs are kept too: the phone may still be showing one. */
    private void keep(Pack compiled) {
        manifests.put(compiled.id(), compiled.manifestBytes());
        parts.putAll(compiled.parts());
    }

    private boolean isMine(Problem problem) {
        return problem.file().equals(name())
                || problem.file().startsWith(name() + "/")
                || problem.file().equals("facts.yaml");
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The last version without errors; none when there was never one. */
    synchronized Optional<Pack> pack() {
        return Optional.ofNullable(pack);
    }

    /** The last good version of every course of the library. */
    synchronized List<Pack> shelf() {
        return List.copyOf(shelf.values());
    }

    synchronized List<Problem> problems() {
        return problems;
    }

    /** Changes whenever there may be something new to look at. */
    synchronized String version() {
        return seen;
    }

    synchronized byte @Nullable [] manifest(String id) {
        return manifests.get(id);
    }

    synchronized byte @Nullable [] part(String hash) {
        return parts.get(hash);
    }

    LocalDate today() {
        return today.get();
    }

    /** How many files there are and when the last one changed; a day is a change too, because facts grow old. */
    private String stamp() {
        long latest = library.resolve("facts.yaml").toFile().lastModified();
        long count = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                latest = Math.max(latest, file.toFile().lastModified());
                count++;
            }
        } catch (IOException | UncheckedIOException e) {
            return seen; // a file went while we looked: the next look sees all
        }
        return today.get() + " " + count + " " + latest;
    }
}

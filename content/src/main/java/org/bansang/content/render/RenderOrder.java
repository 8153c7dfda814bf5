package org.bansang.content.render;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bansang.content.CompiledCourse;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What an author asks to be printed.
 *
 * @param courses the folder of all courses
 * @param course the one course, or null for more of them
 * @param each whether every course is printed by itself
 * @param residents whether the courses for residents are also printed as one
 * @param languages only these; none: all that the courses have
 */
record RenderOrder(
        Path courses,
        @Nullable String course,
        boolean each,
        boolean residents,
        Path target,
        List<Form> forms,
        List<String> languages) {

    private static final String ALL = "--all";
    private static final String RESIDENTS = "--residents";
    private static final List<String> LANGUAGES = List.of("--vi", "--en");

    /** Where things lie when nobody says so. */
    private static final String PRINT = "print";

    /** Courses in the order in which people learn them. */
    private static final Comparator<Manifest.Course> SHELF = Comparator.comparing(Manifest.Course::audience)
            .thenComparing(Manifest.Course::place, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * One book: what lies in it and how its files begin.
     *
     * @param stem the name of its files without form and language
     */
    record Book(String stem, List<CompiledCourse> courses) {}

    /**
     * Reads the words of a command, or none when it is wrong.
     *
     * @param here what a relative folder for the files is relative to
     */
    static Optional<RenderOrder> read(List<String> words, Path here) {
        List<String> names =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        boolean all = words.contains(ALL);
        boolean residents = words.contains(RESIDENTS);
        int named = all || residents ? 1 : 2;
        if (!known(words) || (all && residents) || names.size() < named || names.size() > named + 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RenderOrder(
                    Path.of(names.getFirst()),
                    named == 2 ? names.get(1) : null,
                    !residents,
                    all || residents,
                    here.resolve(names.size() > named ? names.getLast() : PRINT),
                    forms(words),
                    words.stream()
                            .filter(LANGUAGES::contains)
                            .map(word -> word.substring(2))
                            .distinct()
                            .toList()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean known(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("--"))
                .allMatch(word -> word.equals(ALL)
                        || word.equals(RESIDENTS)
                        || LANGUAGES.contains(word)
                        || Stream.of(Form.values())
                                .anyMatch(form -> option(form).equals(word)));
    }

    /** Those that are named; all where none is. */
    private static List<Form> forms(List<String> words) {
        List<Form> named = Stream.of(Form.values())
                .filter(form -> words.contains(option(form)))
                .toList();
        return named.isEmpty() ? List.of(Form.values()) : named;
    }

    private static String option(Form form) {
        return "--" + form.word();
    }

    /** Whether this course is to be printed. */
    boolean wants(CompiledCourse compiled) {
        return course == null
                ? each || isForResidents(compiled)
                : compiled.folder().equals(course);
    }

    /** The books of these courses, shelf by shelf, the book of all residents' courses last. */
    List<Book> books(List<CompiledCourse> compiled) {
        List<CompiledCourse> wanted = compiled.stream()
                .filter(this::wants)
                .sorted(Comparator.comparing(RenderOrder::header, SHELF).thenComparing(CompiledCourse::folder))
                .toList();
        List<CompiledCourse> shared =
                wanted.stream().filter(RenderOrder::isForResidents).toList();
        Stream<Book> single = each ? wanted.stream().map(one -> new Book(one.folder(), List.of(one))) : Stream.of();
        Stream<Book> together = residents && !shared.isEmpty() ? Stream.of(new Book("residents", shared)) : Stream.of();
        return Stream.concat(single, together).toList();
    }

    private static Manifest.Course header(CompiledCourse compiled) {
        return compiled.pack().manifest().course();
    }

    private static boolean isForResidents(CompiledCourse compiled) {
        return header(compiled).audience() == Audience.RESIDENT;
    }

    /** The languages of a book: those of every course in it, the source language first. */
    List<String> languages(Book book) {
        return header(book.courses().getFirst()).languages().stream()
                .filter(language -> languages.isEmpty() || languages.contains(language))
                .filter(language -> book.courses().stream()
                        .allMatch(one -> header(one).languages().contains(language)))
                .toList();
    }
}

package org.bansang.content.render;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;
import org.jspecify.annotations.Nullable;

/** Prints courses into a folder, with a line of progress for each file. */
public final class RenderCommand {
    /** How it is called; without a form all three are made, without a language every language of the course. */
    public static final String USAGE =
            "render DIR COURSE|--all|--residents [OUT] [--handbook|--flipchart|--script] [--vi|--en]";

    private static final int DONE = 0;
    private static final int FOUND_ERRORS = 1;
    private static final int MISUSED = 2;
    private static final double NANOS = 1_000_000_000.0;

    private final PrintStream out;
    private final Imprint imprint;
    private final Path here;

    /** Prints what it does; a relative folder for the files is one of {@code here}. */
    public RenderCommand(PrintStream out, Imprint imprint, Path here) {
        this.out = out;
        this.imprint = imprint;
        this.here = here;
    }

    /**
     * Writes the files and ends with 0; with 1 when a course to print has errors, with 2 when the command is wrong or the
     * files cannot be written.
     */
    public int run(List<String> words) {
        Optional<RenderOrder> order = RenderOrder.read(words, here);
        if (order.isEmpty()) {
            out.println("usage: " + USAGE);
            return MISUSED;
        }
        return run(order.get());
    }

    private int run(RenderOrder order) {
        if (!Files.isDirectory(order.courses())) {
            out.println(order.courses() + ": không phải thư mục khóa học · not a directory of courses");
            return MISUSED;
        }
        LibraryReport report = Library.compile(order.courses(), imprint.today());
        if (hasErrors(report, order.course())) {
            return FOUND_ERRORS;
        }
        List<RenderOrder.Book> books = order.books(report.courses());
        if (books.isEmpty()) {
            out.println((order.course() == null ? order.courses() : order.course())
                    + ": không có khóa học này · there is no such course");
            return MISUSED;
        }
        return write(order, books);
    }

    /** Says what is wrong; a book with a course missing would be worse than none. */
    private boolean hasErrors(LibraryReport report, @Nullable String course) {
        List<Problem> errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> course == null || problem.file().startsWith(course + "/"))
                .toList();
        errors.forEach(problem -> out.println(problem.line(Locale.of("vi"))));
        return !errors.isEmpty();
    }

    private int write(RenderOrder order, List<RenderOrder.Book> books) {
        int files = books.stream()
                .mapToInt(book -> order.languages(book).size() * order.forms().size())
                .sum();
        long begin = System.nanoTime();
        int step = 0;
        try {
            Files.createDirectories(order.target());
            for (RenderOrder.Book book : books) {
                for (String language : order.languages(book)) {
                    for (Form form : order.forms()) {
                        out.printf(Locale.ROOT, "[%d/%d] ", ++step, files);
                        write(book, form, language, order.target());
                    }
                }
            }
        } catch (IOException e) {
            out.println(order.target() + ": không ghi được · cannot be written");
            return MISUSED;
        }
        out.printf(Locale.ROOT, "%s: %d × PDF, %.1f s%n", order.target(), step, (System.nanoTime() - begin) / NANOS);
        return DONE;
    }

    private void write(RenderOrder.Book book, Form form, String language, Path target) throws IOException {
        long begin = System.nanoTime();
        List<Edition> editions = book.courses().stream()
                .map(course -> Edition.of(course.pack(), language))
                .toList();
        String name = editions.size() == 1
                ? editions.getFirst().title()
                : Words.in(language).say("book.all-residents");
        String stem = book.stem() + "-" + form.word() + "." + language;
        out.print(stem + ".pdf");
        out.flush();
        byte[] pdf = form.pdf(editions, imprint, name);
        Files.write(target.resolve(stem + ".pdf"), pdf);
        if (form == Form.SCRIPT) {
            String text = new Script(editions, imprint, name).text();
            Files.writeString(target.resolve(stem + ".txt"), text, StandardCharsets.UTF_8);
            out.print(" + .txt");
        }
        out.printf(Locale.ROOT, "  %d KB, %.1f s%n", pdf.length / 1024, (System.nanoTime() - begin) / NANOS);
    }
}

package org.bansang.content.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bansang.content.Library;
import org.bansang.content.LibraryReport;
import org.bansang.content.Progress;
import org.bansang.content.render.Imprint;
import org.bansang.content.render.RenderCommand;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;

/**
 * Times the compiling and the printing of a whole library beside a reference on the same machine and in the same run: reading the bytes
 * and having CommonMark and YAML parsed by their libraries, which nobody who compiles can do without.
 */
public final class LibraryBenchmark {
    private static final int ROUNDS = 7;
    private static final int STEPS = 4;
    private static final String LETTERS = "/fonts/LICENSE_FONT";
    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private final Path courses;
    private final LocalDate today;
    private final PrintStream out;
    private final Progress progress;

    public LibraryBenchmark(Path courses, LocalDate today, PrintStream out, Progress progress) {
        this.courses = courses;
        this.today = today;
        this.out = out;
        this.progress = progress;
    }

    /** What is timed, and how many bytes it brings. */
    private interface Work {
        long bytes();
    }

    /** Prints the table; ends with 2 when there are no courses. */
    public int run() {
        List<Path> files = files(courses);
        if (files.isEmpty()) {
            out.println(courses + " is not a directory of courses.");
            return MISUSED;
        }
        out.printf(Locale.ROOT, "%d files, %d KB, Java %s%n", files.size(), read(files) / 1024, Runtime.version());
        out.println("step                        first ms   median ms   x reference   result KB");
        Work parse = () -> parse(files);
        long reference = time("read and parse (reference)", 1, parse, 0);
        time("read only", 2, () -> read(files), reference);
        time("compile", 3, () -> packs(Library.compile(courses, today)), reference);
        boolean letters = LibraryBenchmark.class.getResource(LETTERS) != null;
        if (letters) {
            progress.at("render", 4, STEPS + 1);
            print("render every book, once", once(this::render), reference);
        } else {
            out.println("render: no letters to print with; ./bansang benchmark courses brings them");
        }
        progress.at("", STEPS, STEPS);
        return DONE;
    }

    /** What one piece of work took and brought. */
    private record Timed(long first, long median, long bytes) {}

    /** The median; the first run is told apart, because it is what an author waits for who begins. */
    private long time(String step, int number, Work work, long reference) {
        progress.at(step, number, STEPS + 1);
        Timed first = once(work);
        long[] rounds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = once(work).first();
        }
        Arrays.sort(rounds);
        long median = rounds[ROUNDS / 2];
        print(step, new Timed(first.first(), median, first.bytes()), reference == 0 ? median : reference);
        return median;
    }

    private static Timed once(Work work) {
        long begin = System.nanoTime();
        long bytes = work.bytes();
        long nanos = System.nanoTime() - begin;
        return new Timed(nanos, nanos, bytes);
    }

    private void print(String step, Timed timed, long reference) {
        out.printf(
                Locale.ROOT,
                "%-26s %9d %11d %13.1f %11d%n",
                step,
                Duration.ofNanos(timed.first()).toMillis(),
                Duration.ofNanos(timed.median()).toMillis(),
                (double) timed.median() / reference,
                timed.bytes() / 1024);
    }

    /** Every book of every course in every language, into a folder that is thrown away. */
    private long render() {
        try {
            Path folder = Files.createTempDirectory("bansang-books");
            try (PrintStream silence =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                new RenderCommand(silence, new Imprint(today, "http://localhost:8080"), folder)
                        .run(List.of(courses.toString(), "--all", folder.toString()));
                return read(files(folder));
            } finally {
                for (Path file : files(folder)) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long read(List<Path> files) {
        return files.stream().mapToLong(file -> bytes(file).length).sum();
    }

    private static long parse(List<Path> files) {
        Parser markdown = Parser.builder().build();
        Parse yaml = new Parse(LoadSettings.builder().build());
        long bytes = 0;
        for (Path file : files) {
            byte[] content = bytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            if (file.toString().endsWith(".md")) {
                markdown.parse(text);
            } else if (file.toString().endsWith(".yaml")) {
                yaml.parseString(text).forEach(event -> {});
            }
            bytes += content.length;
        }
        return bytes;
    }

    private static long packs(LibraryReport report) {
        return report.courses().stream()
                .flatMap(course -> course.pack().parts().values().stream())
                .mapToLong(part -> part.length)
                .sum();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bansang.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.content.pack.Pack;
import org.jspecify.annotations.Nullable;

/** The command line for authors: {@code lint DIR} and {@code compile DIR OUT}, both with {@code --vi} or {@code --en}. */
public final class Main {
    private static final int DONE = 0;
    private static final int FOUND_ERRORS = 1;
    private static final int MISUSED = 2;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PrintStream out;
    private final LocalDate today;
    private final Locale locale;

    Main(PrintStream out, LocalDate today, Locale locale) {
        this.out = out;
        this.today = today;
        this.locale = locale;
    }

    /** Ends with 0 when there is no error, 1 when there is one, 2 when the command is wrong. */
    public static void main(String[] args) {
        List<String> words =
                List.of(args).stream().filter(word -> !word.startsWith("--")).toList();
        Locale locale = List.of(args).contains("--vi") ? Locale.of("vi") : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, LocalDate.now(VIETNAM), locale).run(words));
    }

    int run(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("lint")) {
            return courses(words.get(1), null);
        }
        if (words.size() == 3 && words.getFirst().equals("compile")) {
            return courses(words.get(1), Path.of(words.get(2)));
        }
        out.println("usage: lint DIR [--vi|--en]");
        out.println("       compile DIR OUT [--vi|--en]");
        return MISUSED;
    }

    private int courses(String directory, @Nullable Path target) {
        Path courses = Path.of(directory);
        if (!Files.isDirectory(courses)) {
            out.println(directory + " is not a directory of courses.");
            return MISUSED;
        }
        LibraryReport report = Library.compile(courses, today);
        report.problems().forEach(problem -> out.println(problem.line(locale)));
        if (target != null && !write(report, target)) {
            return MISUSED;
        }
        if (!report.figures().isEmpty()) {
            new FiguresTable(report.figures(), locale).print(out);
        }
        out.printf(
                Locale.ROOT,
                "courses: %d, errors: %d, warnings: %d%n",
                report.courses().size(),
                report.errors(),
                report.warnings());
        return report.errors() == 0 ? DONE : FOUND_ERRORS;
    }

    private boolean write(LibraryReport report, Path target) {
        try {
            for (CompiledCourse course : report.courses()) {
                write(course.pack(), target);
                out.println(course.folder() + " " + course.pack().id());
            }
            return true;
        } catch (IOException e) {
            out.println("The packs cannot be written to " + target + ".");
            return false;
        }
    }

    private static void write(Pack pack, Path target) throws IOException {
        Path packs = Files.createDirectories(target.resolve("packs"));
        Path parts = Files.createDirectories(target.resolve("parts"));
        Files.write(packs.resolve(pack.id() + ".json"), pack.manifestBytes());
        for (Map.Entry<String, byte[]> part : pack.parts().entrySet()) {
            Files.write(parts.resolve(part.getKey() + ".json"), part.getValue());
        }
    }
}

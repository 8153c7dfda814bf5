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
import java.util.concurrent.CountDownLatch;
import org.bansang.content.benchmark.LibraryBenchmark;
import org.bansang.content.pack.Pack;
import org.bansang.content.preview.PreviewCommand;
import org.bansang.content.render.Imprint;
import org.bansang.content.render.RenderCommand;
import org.jspecify.annotations.Nullable;

/**
 * The command line for authors: {@code lint DIR}, {@code compile DIR OUT}, {@code preview COURSE APP} and
 * {@code benchmark DIR}, all with {@code --vi} or {@code --en}, and {@code render}.
 */
public final class Main {
    private static final int DONE = 0;
    private static final int FOUND_ERRORS = 1;
    private static final int MISUSED = 2;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PrintStream out;
    private final LocalDate today;
    private final Locale locale;
    private final Progress progress;

    Main(PrintStream out, LocalDate today, Locale locale) {
        this(out, today, locale, Progress.NONE);
    }

    private Main(PrintStream out, LocalDate today, Locale locale, Progress progress) {
        this.out = out;
        this.today = today;
        this.locale = locale;
        this.progress = progress;
    }

    /** Ends with 0 when there is no error, 1 when there is one, 2 when the command is wrong. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("render")) {
            System.exit(render(List.of(args).subList(1, args.length)));
        }
        List<String> words =
                List.of(args).stream().filter(word -> !word.startsWith("--")).toList();
        Locale locale = List.of(args).contains("--vi") ? Locale.of("vi") : Locale.ENGLISH;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Progress progress = List.of(args).contains("--progress") ? Progress.line(System.err) : Progress.NONE;
        System.exit(new Main(out, LocalDate.now(VIETNAM), locale, progress).run(words));
    }

    /** QR codes lead to the address of the platform, as everywhere; without one they lead to this machine. */
    private static int render(List<String> words) {
        String address = System.getenv().getOrDefault("BANSANG_PUBLIC_URL", "http://localhost:8080");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path here = Path.of(System.getProperty("bansang.caller", ""));
        return new RenderCommand(out, new Imprint(LocalDate.now(VIETNAM), address), here).run(words);
    }

    int run(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("lint")) {
            return courses(words.get(1), null);
        }
        if (words.size() == 3 && words.getFirst().equals("compile")) {
            return courses(words.get(1), Path.of(words.get(2)));
        }
        if (!words.isEmpty() && words.getFirst().equals("preview")) {
            return new PreviewCommand(out, () -> LocalDate.now(VIETNAM), locale, new CountDownLatch(1))
                    .run(words.subList(1, words.size()));
        }
        if (words.size() == 2 && words.getFirst().equals("benchmark")) {
            return new LibraryBenchmark(Path.of(words.get(1)), today, out, progress).run();
        }
        out.println("usage: lint DIR [--vi|--en] [--progress]");
        out.println("       compile DIR OUT [--vi|--en] [--progress]");
        out.println("       " + PreviewCommand.USAGE);
        out.println("       benchmark DIR [--progress]");
        out.println("       " + RenderCommand.USAGE);
        return MISUSED;
    }

    private int courses(String directory, @Nullable Path target) {
        Path courses = Path.of(directory);
        if (!Files.isDirectory(courses)) {
            out.println(directory + " is not a directory of courses.");
            return MISUSED;
        }
        LibraryReport report = Library.compile(courses, today, progress);
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

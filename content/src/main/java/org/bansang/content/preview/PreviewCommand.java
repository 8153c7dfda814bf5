package org.bansang.content.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** {@code preview COURSE APP}: a folder of a course and the built learner app, served until the author ends it. */
public final class PreviewCommand {
    public static final String USAGE = "preview COURSE APP [--vi|--en]";

    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final Supplier<LocalDate> today;
    private final Locale locale;
    private final CountDownLatch end;

    /**
     * A command that was not begun.
     *
     * @param end lets it end
     */
    public PreviewCommand(PrintStream out, Supplier<LocalDate> today, Locale locale, CountDownLatch end) {
        this.out = out;
        this.today = today;
        this.locale = locale;
        this.end = end;
    }

    /** Returns when it is told to end, or at once with 2 when there is nothing to show. */
    public int run(List<String> words) {
        if (words.size() != 2) {
            out.println("usage: " + USAGE);
            return MISUSED;
        }
        Path folder = Path.of(words.getFirst());
        Path app = Path.of(words.getLast());
        if (!Files.isRegularFile(folder.resolve("course.yaml"))) {
            out.println(say("Không có khóa học nào ở " + folder + ".", "There is no course in " + folder + "."));
            return MISUSED;
        }
        if (!Files.isRegularFile(app.resolve("index.html"))) {
            out.println(say("Ứng dụng học chưa được dựng.", "The learner app is not built."));
            return MISUSED;
        }
        return serve(folder, app);
    }

    private int serve(Path folder, Path app) {
        try (PreviewServer server = PreviewServer.start(folder, app, today, locale)) {
            out.println(say("Mở trang này trong trình duyệt: ", "Open this page in a browser: ") + server.address());
            out.println(say(
                    "Sửa tệp rồi lưu, trang tự cập nhật. Ctrl-C để dừng.",
                    "Save a file and the page follows. Ctrl-C ends."));
            end.await();
            return DONE;
        } catch (IOException e) {
            out.println(say("Không mở được cổng nào trên máy này.", "No port of this machine can be opened."));
            return MISUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DONE;
        }
    }

    private String say(String vietnamese, String english) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }
}

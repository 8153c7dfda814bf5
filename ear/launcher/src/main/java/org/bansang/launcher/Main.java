package org.bansang.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The program behind {@code ./bansang run}. Exit codes: 1 could not start, 2 a server died, 130 and 143 stopped by signal. */
public final class Main {
    private static final int NOT_STARTED = 1;
    private static final int CHILD_DIED = 2;

    private final Console console;
    private final Programs programs;
    private final Settings settings;

    private Main(Console console, Programs programs, Settings settings) {
        this.console = console;
        this.programs = programs;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        Console console = Console.standard();
        Path home = Path.of(System.getProperty("bansang.home", "."));
        try {
            int code = new Main(console, Programs.in(home), Settings.from(System.getenv(), home)).run(System.getenv());
            System.exit(code);
        } catch (StartFailure e) {
            console.say(e.sentences());
            System.exit(NOT_STARTED);
        }
    }

    private int run(Map<String, String> environment) {
        DataFolder data = DataFolder.open(settings.data());
        DataLock lock = DataLock.take(data);
        endOrphans(data);
        settings.ports()
                .requireFree(settings.bindAddress(), settings.externalDatabase().isEmpty());
        Platform platform = new Platform(programs, settings, environment, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, lock), "stop"));
        return serve(platform, data);
    }

    private int serve(Platform platform, DataFolder data) {
        try {
            platform.start();
            welcome(platform, data);
            Child ended = platform.children().awaitFirstEnd();
            if (ended.isStopping()) {
                return 0;
            }
            console.say(new ChildFailure(ended).sentences());
            return CHILD_DIED;
        } catch (StartFailure e) {
            return failed(platform, e.sentences());
        } catch (ChildFailure e) {
            return failed(platform, e.sentences());
        } catch (UncheckedIOException e) {
            String reason = String.valueOf(e.getCause());
            StartFailure failure = new StartFailure(
                    "Không đọc hoặc ghi được tệp: " + reason, "A file cannot be read or written: " + reason, e);
            return failed(platform, failure.sentences());
        }
    }

    private void welcome(Platform platform, DataFolder data) {
        console.say(Welcome.text(settings, data));
        if (settings.mode() == Mode.DEMONSTRATION) {
            console.say(Welcome.accounts(
                    DemonstrationPerson.all(programs), platform.secrets().demonstrationPassword()));
        }
        console.say(Welcome.ending());
    }

    private int failed(Platform platform, String sentences) {
        if (!platform.children().isClosed()) {
            console.say(sentences);
        }
        return NOT_STARTED;
    }

    private void endOrphans(DataFolder data) {
        int ended = ProcessRecord.endOrphans(data);
        if (ended > 0) {
            console.step(
                    "Đã dừng " + ended + " máy chủ còn sót từ lần chạy trước.",
                    "Ended " + ended + " servers left over from a run before.");
        }
    }

    private void stop(Platform platform, DataLock lock) {
        console.step("Đang dừng …", "Stopping …");
        platform.close();
        lock.close();
        console.step("Đã dừng.", "Stopped.");
    }
}

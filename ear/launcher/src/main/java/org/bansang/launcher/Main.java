package org.bansang.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The program behind {@code ./bansang}. Exit codes: 0 done, 1 could not be done, 2 a server died or the command is not
 * understood, 3 nothing runs (status only), 130 and 143 stopped by signal.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Console console;
    private final Path home;
    private final Map<String, String> environment;

    private Main(Console console, Path home, Map<String, String> environment) {
        this.console = console;
        this.home = home;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        List<String> words = arguments.length == 0 ? List.of("run") : List.of(arguments);
        Path home = Path.of(System.getProperty("bansang.home", "."));
        try {
            System.exit(new Main(Console.standard(), home, System.getenv()).execute(words));
        } catch (StartFailure e) {
            end(e.sentences());
        } catch (ChildFailure e) {
            end(e.sentences());
        } catch (UncheckedIOException e) {
            end(unreadable(e).sentences());
        }
    }

    private static void end(String sentences) {
        Console.error().say(sentences);
        System.exit(FAILED);
    }

    private int execute(List<String> words) {
        String command = words.get(0);
        if (command.equals("run")) {
            return new Run(console, programs(), settings(), environment).untilTheEnd();
        }
        if (command.equals("status")) {
            return new Status(settings(), environment, console).report();
        }
        if (words.size() != 2) {
            return NOT_UNDERSTOOD;
        }
        if (command.equals("mail")) {
            return mail(words.get(1));
        }
        return withFile(command, folderOfCaller().resolve(words.get(1)));
    }

    private int withFile(String command, Path file) {
        switch (command) {
            case "backup" -> backup(file);
            case "restore" -> restore(file);
            case "dist" -> new Distribution(home, programs(), console).write(file);
            default -> {
                return NOT_UNDERSTOOD;
            }
        }
        return 0;
    }

    private int mail(String wish) {
        MailHold hold = new MailHold(new DataFolder(settings().data()));
        switch (wish) {
            case "hold" -> hold.hold(console);
            case "resume" -> hold.resume(console);
            default -> {
                return NOT_UNDERSTOOD;
            }
        }
        return 0;
    }

    private void backup(Path file) {
        Settings settings = settings();
        requireEmbedded(settings, ExternalDatabase::noBackup);
        DataFolder data = new DataFolder(settings.data());
        if (!data.postgresql().resolve("PG_VERSION").toFile().exists()) {
            throw new StartFailure(
                    "Thư mục " + data.root() + " chưa có dữ liệu. Hãy đặt BANSANG_DATA đúng thư mục.",
                    "The folder " + data.root() + " holds no data yet. Set BANSANG_DATA to the right folder.");
        }
        try (RunningDatabase database = RunningDatabase.of(programs(), settings, data, environment, console)) {
            new Backup(data, settings, console).write(file, database);
        }
    }

    private void restore(Path file) {
        Settings settings = settings();
        requireEmbedded(settings, ExternalDatabase::noRestore);
        new Restore(settings.data(), programs(), console).from(file);
    }

    private static void requireEmbedded(Settings settings, Function<ExternalDatabase, StartFailure> refusal) {
        settings.externalDatabase().map(refusal).ifPresent(reason -> {
            throw reason;
        });
    }

    private Programs programs() {
        return Programs.in(home);
    }

    private Settings settings() {
        return Settings.from(environment, home);
    }

    /** The script changes into its own folder; a file is named from where the operator stands. */
    private static Path folderOfCaller() {
        return Path.of(System.getProperty("bansang.caller", ""));
    }

    static StartFailure unreadable(UncheckedIOException e) {
        String reason = String.valueOf(e.getCause());
        return new StartFailure(
                "Không đọc hoặc ghi được tệp: " + reason, "A file cannot be read or written: " + reason, e);
    }
}

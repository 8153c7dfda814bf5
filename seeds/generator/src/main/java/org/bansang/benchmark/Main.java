package org.bansang.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bansang.generator.Target;
import org.bansang.launcher.Console;
import org.bansang.launcher.DataFolder;
import org.bansang.launcher.Programs;
import org.bansang.launcher.Secrets;
import org.bansang.launcher.Settings;
import org.bansang.launcher.StartFailure;
import org.jspecify.annotations.Nullable;

/** The program behind {@code ./bansang benchmark}. Exit codes: 0 all aims hold, 1 not measured, 3 an aim is missed. */
public final class Main {
    private static final int FAILED = 1;
    private static final int AIM_MISSED = 3;
    private static final String LOGIN = "quantri";

    private final Console console;
    private final Options options;
    private final List<String> kept = new ArrayList<>();

    private Main(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    public static void main(String[] arguments) {
        Console console = Console.standard();
        Path home = Path.of(System.getProperty("bansang.home", "."));
        try {
            boolean holds = new Main(console, Options.of(List.of(arguments))).run(home, System.getenv());
            System.exit(holds ? 0 : AIM_MISSED);
        } catch (StartFailure e) {
            Console.error().say(e.sentences());
        } catch (SQLException | UncheckedIOException e) {
            Console.error().say(String.valueOf(e.getMessage()));
        }
        System.exit(FAILED);
    }

    private boolean run(Path home, Map<String, String> environment) throws SQLException {
        Settings settings = Settings.from(environment, home);
        String password =
                Secrets.of(DataFolder.open(settings.data()), environment).demonstrationPassword();
        String url = settings.publicUrl().toString();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < options.users(); i++) {
            visitors.add(new Visitor(url).signIn(LOGIN, password));
        }
        say("Machine: " + Machine.describe() + ".");
        try (Target target = Target.of(Programs.in(home), settings, environment);
                Connection connection = target.connect()) {
            say("Data: " + DataSize.of(connection) + ".");
        }
        boolean holds = measure(visitors, new Workload(course(visitors.get(0)), options));
        keep();
        return holds;
    }

    private boolean measure(List<Visitor> visitors, Workload workload) {
        say(String.format(
                Locale.ROOT,
                "Workload: each page after a warm-up %d times by each user at once; load average at the begin %.1f.",
                options.rounds(),
                Machine.load()));
        say("");
        Table table = new Table(options.against());
        say(table.head());
        boolean holds = true;
        try (Crowd crowd = new Crowd(visitors)) {
            for (Question question : workload.questions()) {
                Result result = crowd.ask(question);
                holds &= result.holds();
                say(table.line(result));
            }
        }
        say("");
        say(String.format(Locale.ROOT, "Load average at the end %.1f, the benchmark itself included.", Machine.load()));
        return holds;
    }

    /** The course that most people learn: that of residents. */
    private static String course(Visitor visitor) {
        try {
            for (JsonNode course :
                    new ObjectMapper().readTree(visitor.read("/api/courses")).path("courses")) {
                if (course.path("slug").asText().equals("vneid")) {
                    return course.path("id").asText();
                }
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        throw new StartFailure("Không có khoá học vneid.", "There is no course vneid.");
    }

    private void say(String line) {
        console.say(line);
        kept.add(line);
    }

    private void keep() {
        @Nullable Path file = options.keep();
        if (file != null) {
            try {
                Files.write(file, kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

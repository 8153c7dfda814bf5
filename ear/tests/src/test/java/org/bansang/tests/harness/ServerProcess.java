package org.bansang.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The process of WildFly, for tests of what a power cut leaves behind: ended at once, and started as it was. */
public final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ProcessHandle process;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path directory;

    private ServerProcess(ProcessHandle process) {
        this.process = process;
        Path about = about(process);
        this.command = parts(about.resolve("cmdline"));
        this.environment = parts(about.resolve("environ")).stream()
                .filter(one -> one.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        one -> one.substring(0, one.indexOf('=')),
                        one -> one.substring(one.indexOf('=') + 1),
                        (a, b) -> b));
        this.directory = about.resolve("cwd");
    }

    /** The one that serves the tests. */
    public static ServerProcess running() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> parts(about(child).resolve("cmdline")).stream()
                        .anyMatch(word -> word.endsWith("jboss-modules.jar")))
                .findFirst()
                .map(ServerProcess::new)
                .orElseThrow(() -> new AssertionError("No WildFly runs below these tests"));
    }

    /** Ends it as a power cut would, without a word. */
    public void kill() {
        process.destroyForcibly();
        Poll.until("WildFly has ended", PATIENCE, () -> !process.isAlive());
    }

    /** Starts it again with the same words, and returns when it answers. */
    public void startAgain() {
        Path log = Platform.running().work().resolve("server-started-again.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        if (Files.isDirectory(directory)) {
            builder.directory(directory.toFile());
        }
        try {
            Process again = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(again::destroy, "end of the server started again"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Poll.until("WildFly answers again", PATIENCE, ServerProcess::answers);
    }

    private static boolean answers() {
        try {
            return Api.guest().get("/api/courses").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static Path about(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    private static List<String> parts(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\0")).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}

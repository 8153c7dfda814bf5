package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A server process we started, with its log and a record by which a later launcher finds it should we be killed. */
public final class Child {
    private static final long LOG_LIMIT_BYTES = 10L * 1024 * 1024;
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path log;
    private final Path output;
    private final ProcessRecord record;
    private volatile boolean stopping;

    private Child(String name, Process process, Path log, Path output, ProcessRecord record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.output = output;
        this.record = record;
    }

    /** Starts a server that writes its log to its standard output. */
    static Child start(
            String name,
            List<String> command,
            Path workingDirectory,
            Map<String, String> environment,
            DataFolder data) {
        Path log = data.logs().resolve(name + ".log");
        return start(name, command, workingDirectory, environment, data, log);
    }

    /** Starts a server that writes and rotates its own log; what it says before that goes to a file beside it. */
    static Child startWithOwnLog(
            String name,
            List<String> command,
            Path workingDirectory,
            Map<String, String> environment,
            DataFolder data) {
        Path output = data.logs().resolve(name + "-console.log");
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(name, command, workingDirectory, environment, data, output);
    }

    private static Child start(
            String name,
            List<String> command,
            Path workingDirectory,
            Map<String, String> environment,
            DataFolder data,
            Path output) {
        try {
            keepOneOldLog(output);
            ProcessBuilder builder = builder(command, workingDirectory, output);
            builder.environment().keySet().removeIf(Child::isSecret);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Path log = data.logs().resolve(name + ".log");
            return new Child(name, process, log, output, ProcessRecord.keep(data, name, process.toHandle()));
        } catch (IOException e) {
            throw new StartFailure(
                    "Không khởi động được " + name + ": " + e.getMessage(),
                    name + " cannot be started: " + e.getMessage(),
                    e);
        }
    }

    /** What was given to the launcher for one server is not for the others. */
    private static boolean isSecret(String name) {
        boolean ours = name.startsWith("BANSANG_") && (name.endsWith("_PASSWORD") || name.endsWith("_SECRET"));
        return ours || name.startsWith("KC_");
    }

    private static ProcessBuilder builder(List<String> command, Path workingDirectory, Path output) {
        return new ProcessBuilder(ownSession(command))
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    }

    /** Ctrl-C in a terminal reaches its whole session; our children must wait for their turn to end. */
    private static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(OWN_SESSION)) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(command);
        wrapped.add(0, OWN_SESSION.toString());
        return wrapped;
    }

    private static void keepOneOldLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Child> ended() {
        return process.onExit().thenApply(done -> this);
    }

    /** Whether the end was our wish. */
    boolean isStopping() {
        return stopping;
    }

    int exitCode() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    /** Asks the process to end, and ends it by force when it does not within the time. */
    void stop(ProcessRecord.Signal signal, Duration patience) {
        stopping = true;
        record.send(signal);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        record.forget();
    }

    /** What it said last: the first thing to read after a failed start. */
    String lastLines(int count) {
        String said = lastLines(log, count);
        return output.equals(log) ? said : said + lastLines(output, count);
    }

    private static String lastLines(Path file, int count) {
        if (!Files.exists(file)) {
            return "";
        }
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - count))
                    .map(line -> line + System.lineSeparator())
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

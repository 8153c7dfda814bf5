package org.bansang.tests.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bansang.launcher.DatabaseAccess;
import org.bansang.tests.harness.Platform;

/** The program behind {@code ./bansang generate}, as a process of its own on the platform under test. */
final class Generator implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private Generator(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it in that much memory. */
    static Generator start(String memory, Map<String, String> settings, String... words) {
        Path home = Path.of(System.getProperty("bansang.home", "../.."))
                .toAbsolutePath()
                .normalize();
        DatabaseAccess database = Platform.running().database();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                "-Dbansang.home=" + home,
                "-jar",
                home.resolve("seeds/generator/target/generator.jar").toString()));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile("generator", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            Map<String, String> environment = builder.environment();
            environment.put("BANSANG_JDBC_URL", database.jdbcUrl());
            environment.put("BANSANG_JDBC_USER", database.user());
            environment.put("BANSANG_JDBC_PASSWORD", database.password());
            environment.put("BANSANG_PUBLIC_URL", Platform.running().url());
            environment.putAll(settings);
            return new Generator(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean runs() {
        return process.isAlive();
    }

    /** The exit code, once it has ended. */
    int end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The generator does not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the power cut does it. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    @Override
    public void close() {
        kill();
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A child written down as process number and start time. A launcher that is killed cannot end its children; the next
 * one reads these records, and the start time keeps it from ending a stranger who got the same number.
 */
record ProcessRecord(Path file, long pid, long startedAtMillis, Signal signal) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long TOLERANCE_MILLIS = 2_000;
    private static final String SUFFIX = ".process";

    /** PostgreSQL takes an interrupt as "end now, orderly"; a plain termination would wait for every client. */
    enum Signal {
        TERM,
        INT
    }

    static ProcessRecord keep(DataFolder data, String name, ProcessHandle process) {
        Signal signal = name.equals(Postgres.NAME) ? Signal.INT : Signal.TERM;
        ProcessRecord made =
                new ProcessRecord(data.run().resolve(name + SUFFIX), process.pid(), startOf(process), signal);
        try {
            Files.writeString(made.file, made.pid + " " + made.startedAtMillis + " " + signal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** The record of a server that lives. */
    static Optional<ProcessRecord> of(DataFolder data, String name) {
        Path file = data.run().resolve(name + SUFFIX);
        try {
            return Files.exists(file)
                    ? read(file).filter(found -> ProcessHandle.of(found.pid)
                            .filter(ProcessHandle::isAlive)
                            .isPresent())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed launcher left behind; says how many there were. */
    static int endOrphans(DataFolder data) {
        int ended = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.run(), "*" + SUFFIX)) {
            for (Path file : files) {
                Optional<ProcessRecord> record = read(file);
                if (record.isPresent() && record.get().end()) {
                    ended++;
                }
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ended;
    }

    void send(Signal wanted) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + wanted + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean end() {
        Optional<ProcessHandle> same = ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> Math.abs(startOf(found) - startedAtMillis) < TOLERANCE_MILLIS);
        same.ifPresent(process -> {
            send(signal);
            process.onExit()
                    .completeOnTimeout(process, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            process.destroyForcibly();
        });
        return same.isPresent();
    }

    private static Optional<ProcessRecord> read(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ", -1);
        try {
            return Optional.of(new ProcessRecord(
                    file, Long.parseLong(words[0]), Long.parseLong(words[1]), Signal.valueOf(words[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}

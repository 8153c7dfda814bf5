package org.bansang.tests.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bansang.launcher.Ports;
import org.bansang.tests.harness.Poll;

/** A distribution unpacked on a machine with a Java runtime and nothing to build with. */
final class Installation {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration COMMAND = Duration.ofMinutes(4);
    private static final int EXECUTE_BITS = 0111;

    private final Path work;
    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<Path> dataFolders = new ArrayList<>();
    private int outputs;

    /** What a command said and how it ended. */
    record Said(int code, String text) {
        Said require(int wanted) {
            assertEquals(wanted, code, text);
            return this;
        }
    }

    private Installation(Path work, Path home, Path java, Ports ports) {
        this.work = work;
        this.home = home;
        environment.put("BANSANG_PUBLIC_URL", "https://localhost:" + ports.https());
        environment.put("BANSANG_TLS", "local");
        environment.put("BANSANG_HTTP_PORT", Integer.toString(ports.http()));
        environment.put("BANSANG_KEYCLOAK_PORT", Integer.toString(ports.keycloak()));
        environment.put("BANSANG_DATABASE_PORT", Integer.toString(ports.database()));
        environment.put("BANSANG_MANAGEMENT_PORT", Integer.toString(ports.management()));
        environment.put("BANSANG_KEYCLOAK_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement()));
        environment.put("PATH", toolsWithoutBuildTools(work) + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("JAVA_HOME", java.toString());
    }

    /** Packs what was built and unpacks it elsewhere. */
    static Installation make(Path built, Path work, Ports ports) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Path zip = work.resolve("bansang.zip");
        Process packing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-Dbansang.home=" + built,
                        "-jar",
                        built.resolve("ear/launcher/target/launcher.jar").toString(),
                        "dist",
                        zip.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("dist.log").toFile())
                .start();
        assertEquals(0, exit(packing), () -> read(work.resolve("dist.log")));
        return new Installation(work, unpack(zip, work), JavaRuntime.make(work.resolve("jre")), ports);
    }

    private static Path unpack(Path zip, Path into) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            for (ZipArchiveEntry entry : entries) {
                Path target = into.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream content = file.getInputStream(entry)) {
                    if (entry.isUnixSymlink()) {
                        String link = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        Files.createSymbolicLink(target, Path.of(link));
                    } else {
                        Files.copy(content, target);
                        boolean runs = (entry.getUnixMode() & EXECUTE_BITS) != 0;
                        Files.setPosixFilePermissions(
                                target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                }
            }
            return into.resolve(entries.get(0).getName().replaceFirst("/.*", ""));
        }
    }

    /** Where a build tool would be called, the call is found out. */
    private static Path toolsWithoutBuildTools(Path work) {
        try {
            Path folder = Files.createDirectories(work.resolve("no-tools"));
            for (String tool : List.of("mvn", "node", "npm", "javac")) {
                Path stub = folder.resolve(tool);
                Files.writeString(stub, "#!/bin/sh\necho \"$0 is not on this machine\" >&2\nexit 99\n");
                Files.setPosixFilePermissions(stub, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    /** The folder whose platform the next commands mean. */
    Installation on(Path data) {
        environment.put("BANSANG_DATA", data.toString());
        dataFolders.add(data);
        return this;
    }

    /** A line of the operator's settings for the next commands; an empty value takes it away. */
    Installation set(String setting, String value) {
        if (value.isEmpty()) {
            environment.remove(setting);
        } else {
            environment.put(setting, value);
        }
        return this;
    }

    String url() {
        return environment.get("BANSANG_PUBLIC_URL");
    }

    String plainUrl() {
        return "http://localhost:" + environment.get("BANSANG_HTTP_PORT");
    }

    String keycloakUrl() {
        String given = environment.getOrDefault("BANSANG_OIDC_URL", "");
        return given.isEmpty()
                ? "https://localhost:" + environment.get("BANSANG_KEYCLOAK_PORT")
                : given.replaceFirst("/realms/bansang$", "");
    }

    Map<String, String> settings() {
        return Map.copyOf(environment);
    }

    /** The data folder that the next commands mean. */
    Path data() {
        return dataFolders.get(dataFolders.size() - 1);
    }

    private ProcessBuilder builder(Path output, String... words) {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bansang").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BANSANG_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private Path nextOutput() {
        outputs++;
        return work.resolve("output-" + outputs + ".log");
    }

    /** Starts the platform and returns when it can be used. */
    Process run() throws IOException {
        Path output = nextOutput();
        Process process = builder(output, "run").start();
        Poll.until("the platform runs: " + output, START, () -> {
            assertTrue(process.isAlive(), () -> read(output));
            return read(output).contains("is running");
        });
        return process;
    }

    /** Runs a command to its end. */
    Said command(String... words) throws IOException {
        Path output = nextOutput();
        Process process = builder(output, words).start();
        return new Said(exit(process), read(output));
    }

    private static int exit(Process process) {
        try {
            assertTrue(process.waitFor(COMMAND.toMillis(), TimeUnit.MILLISECONDS), "the command ends");
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything stops between two instructions, as without power. */
    void powerCut(Process launcher) {
        List<ProcessHandle> all = new ArrayList<>(List.of(launcher.toHandle()));
        for (Path folder : dataFolders) {
            try (Stream<Path> records =
                    Files.exists(folder.resolve("run")) ? Files.list(folder.resolve("run")) : Stream.empty()) {
                records.filter(file -> file.toString().endsWith(".process"))
                        .map(file -> Long.parseLong(read(file).split(" ", -1)[0]))
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        all.stream().flatMap(ProcessHandle::descendants).toList().forEach(ProcessHandle::destroyForcibly);
        all.forEach(ProcessHandle::destroyForcibly);
        Poll.until("all processes are gone", Duration.ofSeconds(30), () -> all.stream()
                .noneMatch(ProcessHandle::isAlive));
    }

    @Override
    public String toString() {
        return home + " on " + data();
    }
}

package org.bansang.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of the embedded database: made once with our own rules, guarded against a foreign version and a stale lock. */
final class Cluster {
    private static final String CLOSED = "rwx------";

    private final Path binaries;
    private final Path folder;
    private final Unprivileged user;

    Cluster(Path binaries, Path folder) {
        this.binaries = binaries;
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(e);
        }
        this.user = Unprivileged.ownerOf(folder, binaries);
    }

    /** The command that runs the server in the foreground. */
    List<String> serverCommand(List<String> options) {
        List<String> command =
                new ArrayList<>(List.of(binaries.resolve("bin/postgres").toString(), "-D", folder.toString()));
        command.addAll(options);
        return user.command(command);
    }

    Path folder() {
        return folder;
    }

    /** Makes the cluster at the first start. */
    boolean initialise(String ownerPassword) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            requireSameVersion();
            dropStaleLock();
            return false;
        }
        clearHalfMade();
        Path password = folder.resolveSibling(folder.getFileName() + ".password");
        try {
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, ownerPassword);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(CLOSED));
            user.handOver(folder);
            user.handOver(password);
            makeCluster(password);
            return true;
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            delete(password);
        }
    }

    /** Takes files over that were laid here by somebody else. */
    void takeOver() {
        user.handOver(folder);
    }

    /** Sorted by Vietnamese rules; letters are classed by UTF-8 rules where the system knows them. */
    private void makeCluster(Path password) throws IOException {
        String said = "";
        for (String locale : List.of("C.UTF-8", "en_US.UTF-8", "C")) {
            Process process = new ProcessBuilder(user.command(List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "--pgdata=" + folder,
                            "--username=" + Postgres.OWNER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=" + locale,
                            "--locale-provider=icu",
                            "--icu-locale=vi")))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (exitCode(process) == 0) {
                return;
            }
            clearHalfMade();
        }
        throw new StartFailure(
                "Không tạo được cơ sở dữ liệu: " + said.strip(), "The database cannot be made: " + said.strip());
    }

    private void clearHalfMade() {
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                DataFolder.deleteTree(entry);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void requireSameVersion() {
        String kept = firstLine("PG_VERSION").orElse("?");
        String ours = Postgres.MAJOR_VERSION;
        if (!kept.equals(ours)) {
            throw new StartFailure(
                    "Dữ liệu trong " + folder + " thuộc PostgreSQL " + kept + ", chương trình là bản " + ours
                            + ". Hãy xuất dữ liệu bằng bản cũ rồi nhập lại.",
                    "The data in " + folder + " belongs to PostgreSQL " + kept + ", the program is version " + ours
                            + ". Export the data with the old version and import it.");
        }
    }

    /** After a kill the number in the lock may by now belong to somebody else, and PostgreSQL would wait for him. */
    private void dropStaleLock() {
        firstLine("postmaster.pid")
                .filter(text -> text.matches("\\d+"))
                .filter(text -> !isOurServer(Long.parseLong(text)))
                .ifPresent(text -> delete(folder.resolve("postmaster.pid")));
    }

    private boolean isOurServer(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .filter(arguments -> List.of(arguments).contains(folder.toString()))
                .isPresent();
    }

    private Optional<String> firstLine(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().map(String::strip)
                    : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private StartFailure unusable(IOException cause) {
        return new StartFailure(
                "Không đọc hoặc ghi được thư mục cơ sở dữ liệu " + folder + ".",
                "The database folder " + folder + " cannot be read or written.",
                cause);
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}

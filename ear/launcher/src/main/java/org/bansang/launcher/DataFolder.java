package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The one folder that holds all that must outlive a restart; to back up the platform is to copy it. */
public record DataFolder(Path root) {

    /** Makes the folder and its rooms where they are missing. */
    public static DataFolder open(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        try {
            for (Path room : new Path[] {folder.logs(), folder.run(), folder.server(), folder.keys()}) {
                Files.createDirectories(room);
            }
            Files.setPosixFilePermissions(folder.keys(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new StartFailure(
                    "Không ghi được vào thư mục dữ liệu " + folder.root + ". Hãy cấp quyền ghi, hoặc đặt BANSANG_DATA.",
                    "The data folder " + folder.root + " cannot be written. Allow it, or set BANSANG_DATA.",
                    e);
        }
        return folder;
    }

    /** Logs of the three servers. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Who runs now: the lock and the process numbers. */
    public Path run() {
        return root.resolve("run");
    }

    /** The database cluster. */
    public Path postgresql() {
        return root.resolve("postgresql");
    }

    /** WildFly's own base directory. */
    public Path server() {
        return root.resolve("server");
    }

    /** The keys that sign certificates. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Passwords made at the first start. */
    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    static void copyTree(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

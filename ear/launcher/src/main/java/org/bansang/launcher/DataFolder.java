package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one folder that holds all that must outlive a restart; {@code ./bansang backup} copies it while it is in use. */
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

    /** The certificate of the servers, and the authority that signed it where it is our own. */
    Path tls() {
        return root.resolve("tls");
    }

    /** Which program last opened the folder. */
    PropertyFile version() {
        return new PropertyFile(root.resolve("version.properties"));
    }

    /** There while a restore writes: a folder with it is not whole. */
    PropertyFile restoring() {
        return new PropertyFile(root.resolve("restoring.properties"));
    }

    /** There from a restore until the next start has told everybody. */
    PropertyFile restored() {
        return new PropertyFile(root.resolve("restored.properties"));
    }

    /** The public address under which the data were served last. */
    PropertyFile address() {
        return new PropertyFile(root.resolve("address.properties"));
    }

    /** There while letters are held back; the application looks for it before it sends any. */
    PropertyFile mailHold() {
        return new PropertyFile(root.resolve("mail-held.properties"));
    }

    /** When the last backup was made, and where it went. */
    PropertyFile lastBackup() {
        return new PropertyFile(root.resolve("last-backup.properties"));
    }

    /** How the platform runs now, for the commands that look at it from outside. */
    PropertyFile running() {
        return new PropertyFile(run().resolve("platform.properties"));
    }

    /** What is neither made anew at every start nor copied by the database's own rules. */
    boolean isKept(Path file) {
        String first = root.relativize(file).getName(0).toString();
        return !List.of("postgresql", "logs", "run", "server", "lost+found").contains(first)
                && !file.equals(lastBackup().path());
    }

    /** Does something with every file that is wanted; what vanishes on the way is passed over. */
    static void walk(Path from, Predicate<Path> wanted, FileAction action) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(from) || wanted.test(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (wanted.test(file)) {
                    action.accept(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (Files.exists(file)) {
                    throw reason;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface FileAction {
        void accept(Path file) throws IOException;
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

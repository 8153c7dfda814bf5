package org.bansang.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a backup into an empty folder. A mark stands in the folder from the first file to the last, so that a restore cut
 * short is never taken for data; running it again begins anew.
 */
final class Restore {
    static final String KEPT_ROOM = "data/";

    private final Path folder;
    private final Programs programs;
    private final Console console;

    Restore(Path folder, Programs programs, Console console) {
        this.folder = folder;
        this.programs = programs;
        this.console = console;
    }

    void from(Path file) {
        Unprivileged.requireOwn(folder);
        requireEmpty();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.manifest().requireFitting(ProgramVersion.current());
            requireRoom(backup.manifest().bytes());
            Progress checking = new Progress(
                    console, "Kiểm tra", "Checking", backup.manifest().bytes());
            backup.verify(checking::add);
            checking.end();
            lay(backup, file);
        } catch (IOException e) {
            throw failed(e);
        }
        console.say("Đã phục hồi vào · Restored into " + folder);
        console.say("Tiếp theo · Next: ./bansang run");
    }

    private void requireEmpty() {
        DataFolder data = new DataFolder(folder);
        if (!Files.exists(folder) || data.restoring().exists() || foreign().isEmpty()) {
            return;
        }
        throw new StartFailure(
                "Thư mục " + folder + " không trống. Hãy đổi tên nó để giữ lại, rồi phục hồi; hoặc đặt BANSANG_DATA"
                        + " sang một thư mục trống.",
                "The folder " + folder + " is not empty. Rename it to keep it, then restore; or set BANSANG_DATA to an"
                        + " empty folder.");
    }

    private Optional<Path> foreign() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith("lost+found")) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void requireRoom(long bytes) throws IOException {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        if (free < bytes) {
            throw new StartFailure(
                    "Cần " + Sizes.text(bytes) + ", ổ đĩa của " + folder + " chỉ còn " + Sizes.text(free) + ".",
                    Sizes.text(bytes) + " are needed, the disk of " + folder + " has only " + Sizes.text(free) + ".");
        }
    }

    private void lay(BackupFile backup, Path file) throws IOException {
        Files.createDirectories(folder);
        DataFolder data = new DataFolder(folder);
        data.restoring().write(Map.of("file", file.toString()));
        DataFolder.open(folder);
        DataLock lock = DataLock.take(data, DataLock.Purpose.COMMAND);
        try {
            clear(data);
            extract(backup, data);
            new Cluster(PostgresBinaries.unpack(programs.postgresql()), data.postgresql()).takeOver();
            new MailHold(data).rememberWhereUnknown(backup.manifest().publicUrl());
            data.restored()
                    .write(Map.of(
                            "from", file.toString(),
                            "at", Instant.now().toString(),
                            "made", backup.manifest().endedAt()));
            data.restoring().delete();
        } finally {
            lock.close();
        }
    }

    /** What a restore left that was cut short. */
    private static void clear(DataFolder data) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(data.root())) {
            for (Path entry : entries) {
                boolean ours = entry.equals(data.run())
                        || entry.equals(data.restoring().path());
                if (!ours && !entry.endsWith("lost+found")) {
                    DataFolder.deleteTree(entry);
                }
            }
        }
        DataFolder.open(data.root());
    }

    private void extract(BackupFile backup, DataFolder data) throws IOException {
        Progress progress =
                new Progress(console, "Phục hồi", "Restoring", backup.manifest().bytes());
        OwnerOnly.folder(data.postgresql());
        for (String name : backup.manifest().folders()) {
            OwnerOnly.folder(target(name, data));
        }
        for (String name : backup.manifest().files().keySet()) {
            Path target = target(name, data);
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            backup.extract(name, target, progress::add);
        }
        progress.end();
    }

    private static Path target(String name, DataFolder data) throws IOException {
        Path base = name.startsWith(KEPT_ROOM) ? data.root() : data.postgresql();
        String rest = name.substring(name.indexOf('/') + 1);
        Path target = base.resolve(rest).normalize();
        boolean known = name.startsWith(KEPT_ROOM) || name.startsWith(OnlineCopy.ROOM);
        if (!known || !target.startsWith(base)) {
            throw new IOException("a file outside of the folder: " + name);
        }
        return target;
    }

    private StartFailure failed(IOException e) {
        return new StartFailure(
                "Không phục hồi được vào " + folder + ": " + e.getMessage(),
                "Restoring into " + folder + " failed: " + e.getMessage(),
                e);
    }
}

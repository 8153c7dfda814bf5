package org.bansang.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * All that a commune would miss, in one file: the databases of platform and sign-in, keys, secrets, media. The file gets
 * its name only when it is whole and has been read back.
 */
final class Backup {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm");

    private final DataFolder data;
    private final Settings settings;
    private final Console console;
    private final ProgramVersion program = ProgramVersion.current();

    Backup(DataFolder data, Settings settings, Console console) {
        this.data = data;
        this.settings = settings;
        this.console = console;
    }

    /** Writes the backup into the file, or into a file named by date when a folder is given. */
    void write(Path wanted, RunningDatabase database) {
        Path file = target(wanted);
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        Instant begin = Instant.now();
        try (FileChannel channel = claim(draft)) {
            try {
                String mark = fill(channel, database, begin);
                verify(draft, channel);
                channel.force(true);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                PropertyFile.forceFolder(file);
                tell(file, begin, mark);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | SQLException e) {
            throw new StartFailure("Không sao lưu được: " + e.getMessage(), "The backup failed: " + e.getMessage(), e);
        }
    }

    private Path target(Path wanted) {
        Path file = wanted.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            String time = NAME.format(LocalDateTime.now(ZoneId.systemDefault()));
            file = file.resolve("bansang-" + time + ".zip");
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StartFailure(
                    "Không ghi được vào thư mục " + folder + ". Hãy tạo nó, hoặc chọn nơi khác.",
                    "The folder " + folder + " cannot be written. Make it, or choose another place.");
        }
        if (file.startsWith(data.root())) {
            throw new StartFailure(
                    "Bản sao lưu phải nằm ngoài thư mục dữ liệu " + data.root() + ", tốt nhất trên một ổ đĩa khác.",
                    "A backup must lie outside the data folder " + data.root() + ", best on another disk.");
        }
        return file;
    }

    /** A draft left by a killed backup is taken over; one that another backup is writing is not. */
    private static FileChannel claim(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            OwnerOnly.create(draft);
        }
        FileChannel channel = FileChannel.open(draft, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StartFailure(
                    "Một lần sao lưu khác đang ghi tệp này.", "Another backup is writing this file just now.");
        }
        return channel.truncate(0);
    }

    private String fill(FileChannel channel, RunningDatabase database, Instant begin) throws IOException, SQLException {
        Progress progress = new Progress(console, "Sao lưu", "Backing up", size());
        try (Connection owner = database.connect();
                BackupWriter out = new BackupWriter(new Uncloseable(channel), progress::add)) {
            String mark = new OnlineCopy(owner, data.postgresql(), out).run();
            DataFolder.walk(data.root(), data::isKept, file -> out.file(kept(file), file));
            out.finish(new BackupManifest(
                    BackupManifest.FORMAT,
                    program.version(),
                    program.schema(),
                    Postgres.MAJOR_VERSION,
                    PostgresBinaries.architecture(),
                    new MailHold(data).address(settings.publicUrl()),
                    begin.toString(),
                    Instant.now().toString(),
                    mark,
                    out.folders(),
                    out.files()));
            return mark;
        } finally {
            progress.end();
        }
    }

    private String kept(Path file) {
        return Restore.KEPT_ROOM + data.root().relativize(file);
    }

    private long size() throws IOException {
        long[] total = {0};
        DataFolder.walk(data.root(), file -> !file.startsWith(data.logs()), file -> total[0] += Files.size(file));
        return total[0];
    }

    /** Through the one channel: closing another one on the same file would give up its lock. */
    private void verify(Path draft, FileChannel channel) throws IOException {
        try (BackupFile written = BackupFile.open(draft, new Uncloseable(channel))) {
            Progress progress = new Progress(
                    console, "Đọc lại", "Reading back", written.manifest().bytes());
            LongConsumer read = progress::add;
            written.verify(read);
            progress.end();
        }
    }

    private void tell(Path file, Instant begin, String mark) throws IOException {
        long seconds = Math.max(1, Duration.between(begin, Instant.now()).toSeconds());
        long size = Files.size(file);
        data.lastBackup()
                .write(Map.of("file", file.toString(), "at", Instant.now().toString(), "bytes", Long.toString(size)));
        String facts = file + ", " + Sizes.text(size) + ", " + seconds + " s, " + mark;
        console.say("Đã sao lưu và đọc lại · Backed up and read back: " + facts);
    }
}

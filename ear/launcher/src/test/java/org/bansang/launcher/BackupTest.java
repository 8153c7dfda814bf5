package org.bansang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real database with real processes: what a power cut or an impatient operator does to backup and restore. */
class BackupTest {
    /** A few bytes might all lie in the time stamp of one entry, where they do no harm. */
    private static final int MORE_THAN_A_HEADER = 200;

    private static final Path BUILT = Path.of("target", "postgresql").toAbsolutePath();
    private static final Programs PROGRAMS = new Programs(BUILT, BUILT, BUILT, BUILT, BUILT);
    private static final Console CONSOLE = new Console(System.out);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path home;
    private DataFolder data;
    private Postgres postgres;
    private DataLock lock;
    private Settings settings;

    @BeforeEach
    void startAPlatformOfADatabaseOnly() throws Exception {
        home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve("ear/target"));
        PostgresBinaries.unpack(BUILT);
        Files.createSymbolicLink(home.resolve("ear/target/postgresql"), BUILT);
        int port = Ports.free().database();
        settings = Settings.from(
                Map.of("BANSANG_DATA", home.resolve("data").toString(), "BANSANG_DATABASE_PORT", "" + port), home);
        data = DataFolder.open(settings.data());
        lock = DataLock.take(data, DataLock.Purpose.PLATFORM);
        postgres = new Postgres(PROGRAMS, data, Secrets.of(data, Map.of()), port);
        postgres.start();
        data.running().write(Map.of("database-port", "" + port));
        Files.writeString(data.keys().resolve("k1.jwk"), "khoá");
        execute("create table note (n bigint primary key)");
    }

    @AfterEach
    void stop() {
        postgres.stop();
        lock.close();
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = postgres.platform().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long number(Postgres server, String question) throws SQLException {
        try (Connection connection = server.platform().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void backup(Path file) {
        try (RunningDatabase database = RunningDatabase.of(PROGRAMS, settings, data, Map.of(), CONSOLE)) {
            new Backup(data, settings, CONSOLE).write(file, database);
        }
    }

    private static void restore(Path file, Path target) {
        new Restore(target, PROGRAMS, CONSOLE).from(file);
    }

    @Test
    void holdsAllThatWasAcknowledgedWhilePeopleGoOnWriting() throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> write(acknowledged, done));
        await("a thousand notes", () -> acknowledged.get() > 1000);
        long before = acknowledged.get();
        Path file = folder.resolve("sao-luu.zip");
        backup(file);
        done.set(true);
        writer.join();
        assertTrue(acknowledged.get() > before, "people went on writing");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(file.toString(), data.lastBackup().read().get("file"));

        stop();
        Path again = folder.resolve("again");
        restore(file, again);
        DataFolder restored = new DataFolder(again);
        assertEquals("khoá", Files.readString(restored.keys().resolve("k1.jwk")));
        assertTrue(restored.restored().exists(), "the next start learns of it");
        MailHold letters = new MailHold(restored);
        letters.decide(settings.publicUrl());
        assertFalse(letters.isOn(), "the same platform again");
        letters.decide(URI.create("https://tap.vidu.vn"));
        assertTrue(letters.isOn(), "a drill elsewhere writes to nobody");
        Postgres second = new Postgres(
                PROGRAMS, restored, Secrets.of(restored, Map.of()), Ports.free().database());
        second.start();
        try {
            long last = number(second, "select max(n) from note");
            assertTrue(last >= before, last + " of at least " + before);
            assertEquals(last, number(second, "select count(*) from note"), "no hole");
        } finally {
            second.stop();
        }
    }

    @Test
    void aBackupThatComesWhileThePlatformStartsWaitsUntilItIsReady() throws Exception {
        data.running().delete();
        Process command = command("backup", folder.resolve("sao-luu.zip"));
        await("the backup waits", () -> said().contains("is starting"));
        assertTrue(command.isAlive());
        data.running().write(Map.of("database-port", "" + settings.ports().database()));
        assertEquals(0, command.waitFor(), () -> said());
        assertTrue(Files.exists(folder.resolve("sao-luu.zip")));
    }

    @Test
    void theDraftStaysLockedAfterItWasReadBack() throws Exception {
        Path file = folder.resolve("sao-luu.zip");
        backup(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock mine = channel.lock()) {
            try (BackupFile written = BackupFile.open(file, new Uncloseable(channel))) {
                written.verify(bytes -> {});
            }
            String locks = Files.readString(Path.of("/proc/locks"));
            assertTrue(locks.contains(":" + Files.getAttribute(file, "unix:ino") + " "), mine + locks);
        }
    }

    private void write(AtomicLong acknowledged, AtomicBoolean done) {
        try (Connection connection = postgres.platform().connect();
                Statement statement = connection.createStatement()) {
            while (!done.get()) {
                statement.execute("insert into note values (" + (acknowledged.get() + 1) + ")");
                acknowledged.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStoppedPlatformIsBackedUpToo() throws Exception {
        execute("insert into note values (7)");
        stop();
        backup(folder.resolve("a.zip"));
        restore(folder.resolve("a.zip"), folder.resolve("again"));
        assertTrue(DataLock.take(data, DataLock.Purpose.PLATFORM) != null, "the folder is free again");
    }

    @Test
    void killedWhileBackingUpLeavesNoFileThatLooksWhole() throws Exception {
        execute("insert into note select generate_series(1, 300000)");
        Path target = Files.createDirectories(folder.resolve("backups"));
        Process process = command("backup", target.resolve("sao-luu.zip"));
        await("the draft grows", () -> sizeOf(target.resolve(".sao-luu.zip.part")) > 100_000);
        process.destroyForcibly().waitFor();

        assertEquals(137, process.exitValue());
        assertFalse(Files.exists(target.resolve("sao-luu.zip")));
        StartFailure refused = assertThrows(
                StartFailure.class, () -> restore(target.resolve(".sao-luu.zip.part"), folder.resolve("again")));
        assertTrue(refused.sentences().contains("not a whole backup"), refused.sentences());
        assertFalse(Files.exists(folder.resolve("again")));
        assertEquals(0, number(postgres, "select count(*) from pg_replication_slots where not temporary"));
        Process next = command("backup", target.resolve("sao-luu.zip"));
        assertEquals(0, next.waitFor(), "the next backup works");
        assertFalse(Files.exists(target.resolve(".sao-luu.zip.part")));
    }

    @Test
    void killedWhileRestoringLeavesAFolderThatIsRefusedAndCanBeRestoredAgain() throws Exception {
        execute("insert into note select generate_series(1, 300000)");
        Path file = folder.resolve("sao-luu.zip");
        backup(file);
        stop();
        Files.move(home.resolve("data"), folder.resolve("kept"));
        Process process = command("restore", file);
        Path target = home.resolve("data");
        await("the database is being laid", () -> Files.exists(target.resolve("postgresql/base")));
        process.destroyForcibly().waitFor();

        assertNotEquals(0, process.exitValue());
        StartFailure refused = assertThrows(
                StartFailure.class, () -> DataVersion.requireUsable(new DataFolder(target), ProgramVersion.current()));
        assertTrue(refused.sentences().contains("./bansang restore"), refused.sentences());
        restore(file, target);
        DataVersion.requireUsable(new DataFolder(target), ProgramVersion.current());
        assertTrue(Files.exists(target.resolve("postgresql/global/pg_control")));
        data = new DataFolder(target);
        lock = DataLock.take(data, DataLock.Purpose.PLATFORM);
        postgres = new Postgres(
                PROGRAMS, data, Secrets.of(data, Map.of()), Ports.free().database());
        postgres.start();
        assertEquals(300_000, number(postgres, "select count(*) from note"));
    }

    @Test
    void aFolderWithDataInItIsNeverRestoredOver() throws Exception {
        Path file = folder.resolve("sao-luu.zip");
        backup(file);
        StartFailure refused = assertThrows(StartFailure.class, () -> restore(file, data.root()));
        assertTrue(refused.sentences().contains("not empty"), refused.sentences());
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("thư.txt"), "của người khác");
        assertThrows(StartFailure.class, () -> restore(file, other));
        assertEquals("của người khác", Files.readString(other.resolve("thư.txt")));
    }

    @Test
    void aDamagedBackupIsFoundBeforeAnythingIsWritten() throws Exception {
        Path file = folder.resolve("sao-luu.zip");
        backup(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write("hỏng ".repeat(MORE_THAN_A_HEADER).getBytes(StandardCharsets.UTF_8));
        }
        StartFailure refused = assertThrows(StartFailure.class, () -> restore(file, folder.resolve("again")));
        assertTrue(refused.sentences().contains("not a whole backup"), refused.sentences());
        assertFalse(Files.exists(folder.resolve("again")));
    }

    @Test
    void whereABackupMayNotLieIsToldBeforeItBegins() {
        StartFailure inside =
                assertThrows(StartFailure.class, () -> backup(data.root().resolve("a.zip")));
        assertTrue(inside.sentences().contains("outside"), inside.sentences());
        StartFailure nowhere = assertThrows(StartFailure.class, () -> backup(folder.resolve("khong/co/a.zip")));
        assertTrue(nowhere.sentences().contains("khong/co"), nowhere.sentences());
    }

    private Process command(String name, Path file) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Programs.java(), "-cp", System.getProperty("java.class.path"), "-Dbansang.home=" + home));
        words.addAll(List.of(Main.class.getName(), name, file.toString()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("BANSANG_"));
        builder.environment().put("BANSANG_DATA", home.resolve("data").toString());
        return builder.start();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("command.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        assertTrue(new Patience(PATIENCE).until(condition::getAsBoolean), "not within a minute: " + what);
    }
}

package org.bansang.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies a running cluster by PostgreSQL's low-level backup API: between start and stop the files may be caught in any
 * state, the log of the same time makes them whole. A slot of this session keeps that log from being recycled; both it
 * and the backup end by themselves when we are killed.
 */
final class OnlineCopy {
    static final String ROOM = "postgresql/";
    private static final String CONTROL = "global/pg_control";
    private static final String LOG = "pg_wal";
    private static final int ATTEMPTS = 50;
    private static final Pattern FIRST_SEGMENT = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    /** Made anew by every server; PostgreSQL's documentation names them as not to be copied. */
    private static final Set<String> EMPTIED = Set.of(
            LOG, "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map");

    private final Connection owner;
    private final Path cluster;
    private final BackupWriter out;

    OnlineCopy(Connection owner, Path cluster, BackupWriter out) {
        this.owner = owner;
        this.cluster = cluster;
        this.out = out;
    }

    /** Copies everything and returns the end mark: what was committed before it is in the copy. */
    String run() throws SQLException, IOException {
        ask("select pg_create_physical_replication_slot(?, true, true)::text", "bansang_backup_" + pid());
        ask("select pg_backup_start(?, true)::text", "bansang");
        Files.walkFileTree(cluster, new Copying());
        writeControlFile();
        try (PreparedStatement stop = owner.prepareStatement(
                        "select lsn::text, pg_walfile_name(lsn), labelfile from pg_backup_stop(false)");
                ResultSet row = stop.executeQuery()) {
            row.next();
            byte[] label = row.getString(3).getBytes(StandardCharsets.UTF_8);
            out.write(ROOM + "backup_label", new ByteArrayInputStream(label));
            writeLog(firstSegment(row.getString(3)), row.getString(2));
            return row.getString(1);
        }
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    private void ask(String question, String value) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(question)) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    private static String firstSegment(String label) throws IOException {
        Matcher matcher = FIRST_SEGMENT.matcher(label);
        if (!matcher.find()) {
            throw new IOException("no first segment in: " + label);
        }
        return matcher.group(1);
    }

    private void writeLog(String first, String last) throws IOException {
        int copied = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(cluster.resolve(LOG))) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean needed =
                        SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (needed || name.endsWith(".history")) {
                    out.file(ROOM + LOG + "/" + name, entry);
                    copied += needed ? 1 : 0;
                }
            }
        }
        long wanted = number(last) - number(first) + 1;
        if (copied != wanted) {
            throw new IOException(wanted + " segments of the log are needed, " + copied + " are there");
        }
    }

    /** Segments of 16 MB: the log number counts as the upper part, 256 segments in each. */
    private static long number(String segment) {
        return Long.parseLong(segment.substring(8, 16), 16) * 256 + Long.parseLong(segment.substring(16), 16);
    }

    /** The server may be writing it: taken when two readings agree. */
    private void writeControlFile() throws IOException {
        Path file = cluster.resolve(CONTROL);
        byte[] seen = Files.readAllBytes(file);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            byte[] again = Files.readAllBytes(file);
            if (Arrays.equals(seen, again)) {
                out.write(ROOM + CONTROL, new ByteArrayInputStream(again));
                return;
            }
            seen = again;
        }
        throw new IOException(file + " does not come to rest");
    }

    private final class Copying extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = cluster.relativize(folder).toString();
            if (name.isEmpty()) {
                return FileVisitResult.CONTINUE;
            }
            if (String.valueOf(folder.getFileName()).startsWith("pgsql_tmp")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            out.folder(ROOM + name);
            if (name.equals(LOG)) {
                out.folder(ROOM + LOG + "/archive_status");
            }
            return EMPTIED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = cluster.relativize(file).toString();
            if (attributes.isSymbolicLink()) {
                throw new StartFailure(
                        "Cơ sở dữ liệu có phần nằm ngoài thư mục dữ liệu (" + name + "); không sao lưu được.",
                        "A part of the database lies outside the data folder (" + name + "); it cannot be backed up.");
            }
            boolean passing = name.endsWith("pg_internal.init")
                    || String.valueOf(file.getFileName()).startsWith("pgsql_tmp");
            if (!passing && !LEFT_OUT.contains(name) && !name.equals(CONTROL)) {
                out.file(ROOM + name, file);
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

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) throws IOException {
            if (reason != null && Files.exists(folder)) {
                throw reason;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

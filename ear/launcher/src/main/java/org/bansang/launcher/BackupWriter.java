package org.bansang.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A backup while it is written: a zip that streams, and a running account of what went into it. */
final class BackupWriter implements Closeable {
    private static final int BUFFER_BYTES = 128 * 1024;

    private final ZipArchiveOutputStream zip;
    private final LongConsumer written;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final List<String> folders = new ArrayList<>();
    private final Map<String, BackupManifest.Content> files = new TreeMap<>();

    BackupWriter(SeekableByteChannel target, LongConsumer written) throws IOException {
        this.zip = new ZipArchiveOutputStream(target);
        this.written = written;
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) {
        folders.add(name);
    }

    /** Copies a file as it is now; one that the database dropped meanwhile is no loss. */
    void file(String name, Path source) throws IOException {
        try (InputStream stream = Files.newInputStream(source)) {
            write(name, stream);
        } catch (NoSuchFileException dropped) {
            files.remove(name);
        }
    }

    void write(String name, InputStream stream) throws IOException {
        MessageDigest digest = Checksum.digest();
        long size = 0;
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            zip.write(buffer, 0, count);
            digest.update(buffer, 0, count);
            size += count;
            written.accept(count);
        }
        zip.closeArchiveEntry();
        files.put(name, new BackupManifest.Content(size, HexFormat.of().formatHex(digest.digest())));
    }

    List<String> folders() {
        return List.copyOf(folders);
    }

    Map<String, BackupManifest.Content> files() {
        return Map.copyOf(files);
    }

    /** The last entry: without it nobody takes the file for a backup. */
    void finish(BackupManifest manifest) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(BackupManifest.NAME));
        zip.write(manifest.json());
        zip.closeArchiveEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package org.bansang.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that is read: nothing is taken from it that its own account does not confirm. */
final class BackupFile implements Closeable {
    private static final int BUFFER_BYTES = 128 * 1024;

    private final Path path;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path path, ZipFile zip, BackupManifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens, or fails with a sentence when this is no whole backup. */
    static BackupFile open(Path path) {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new StartFailure("Không có tệp " + path + ".", "There is no file " + path + ".");
        }
        try {
            return open(path, Files.newByteChannel(path));
        } catch (IOException e) {
            throw broken(path, String.valueOf(e.getMessage()), e);
        }
    }

    /** Opens what is open already; closing closes the channel. */
    static BackupFile open(Path path, SeekableByteChannel channel) {
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            ZipArchiveEntry entry = zip.getEntry(BackupManifest.NAME);
            if (entry == null) {
                zip.close();
                throw broken(path, BackupManifest.NAME, null);
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                return new BackupFile(path, zip, BackupManifest.read(stream));
            }
        } catch (IOException e) {
            throw broken(path, String.valueOf(e.getMessage()), e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** Reads everything once and compares it with the account. */
    void verify(LongConsumer read) {
        requireSameNames();
        manifest.files().forEach((name, content) -> copy(name, content, OutputStream.nullOutputStream(), read));
    }

    /** Lays one file where it belongs and brings it through to the disk. */
    void extract(String name, Path target, LongConsumer read) throws IOException {
        BackupManifest.Content content = manifest.files().get(name);
        if (content == null) {
            throw broken(path, name, null);
        }
        OwnerOnly.create(target);
        try (OutputStream out = Files.newOutputStream(target)) {
            copy(name, content, out, read);
        }
        PropertyFile.force(target);
    }

    private void requireSameNames() {
        Set<String> found = new HashSet<>();
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            found.add(entries.nextElement().getName());
        }
        found.remove(BackupManifest.NAME);
        if (!found.equals(manifest.files().keySet())) {
            throw broken(path, BackupManifest.NAME, null);
        }
    }

    private void copy(String name, BackupManifest.Content content, OutputStream out, LongConsumer read) {
        MessageDigest digest = Checksum.digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                out.write(buffer, 0, count);
                digest.update(buffer, 0, count);
                size += count;
                read.accept(count);
            }
        } catch (IOException e) {
            throw broken(path, name + ": " + e.getMessage(), e);
        }
        Map.Entry<Long, String> is = Map.entry(size, HexFormat.of().formatHex(digest.digest()));
        if (!is.equals(Map.entry(content.size(), content.sha256()))) {
            throw broken(path, name, null);
        }
    }

    private static StartFailure broken(Path path, String what, @Nullable Throwable cause) {
        return new StartFailure(
                path + " không phải là một bản sao lưu nguyên vẹn (" + what + "). Hãy dùng tệp khác.",
                path + " is not a whole backup (" + what + "). Use another file.",
                cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

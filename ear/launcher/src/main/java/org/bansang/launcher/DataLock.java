package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Two launchers on one data folder would ruin it; the system frees this lock by itself when its holder dies in any way. */
public final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or fails with a sentence naming who holds it. */
    public static DataLock take(DataFolder data) {
        Path file = data.run().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new StartFailure(
                        "Một Bản Sáng khác (pid " + holder + ") đang dùng thư mục " + data.root()
                                + ". Hãy dừng nó, hoặc đặt BANSANG_DATA sang thư mục khác.",
                        "Another Bản Sáng (pid " + holder + ") is using the folder " + data.root()
                                + ". Stop it, or set BANSANG_DATA to another folder.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "Không khoá được thư mục dữ liệu " + data.root() + ".",
                    "The data folder " + data.root() + " cannot be locked.",
                    e);
        }
    }

    /** Whether a platform uses the folder now. */
    static boolean isHeld(DataFolder data) {
        Path file = data.run().resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Two launchers on one data folder would ruin it; the system frees this lock by itself when its holder dies in any way. */
public final class DataLock implements AutoCloseable {
    private static final Patience OF_THE_PLATFORM = new Patience(Duration.ofHours(6));

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What the folder is held for. */
    enum Purpose {
        /** Until somebody stops it. */
        PLATFORM,
        /** A command that comes to an end by itself. */
        COMMAND
    }

    /** Who says to hold the folder; after a kill nobody may be behind it. */
    private record Holder(String pid, String purpose) {
        boolean isPlatform() {
            boolean alive = pid.matches("[0-9]{1,18}")
                    && ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
            return alive && !purpose.equals(Purpose.COMMAND.name());
        }
    }

    /** Takes the lock, or fails with a sentence naming who holds it. */
    static DataLock take(DataFolder data, Purpose purpose) {
        return tryTake(data, purpose).orElseThrow(() -> inUse(data));
    }

    /**
     * Takes the lock for the platform. After a power cut the nightly backup may have begun first: what ends by itself is
     * waited for; another platform is not.
     */
    static DataLock takeForPlatform(DataFolder data, Console console) {
        AtomicBoolean told = new AtomicBoolean();
        Callable<Optional<DataLock>> attempt = () -> {
            Optional<DataLock> lock = tryTake(data, Purpose.PLATFORM);
            if (lock.isEmpty() && holder(data).isPlatform()) {
                throw inUse(data);
            }
            if (lock.isEmpty() && !told.getAndSet(true)) {
                console.step(
                        "Đợi một lệnh sao lưu dùng xong dữ liệu …", "Waiting for a backup to be done with the data …");
            }
            return lock;
        };
        return OF_THE_PLATFORM.find(attempt).orElseThrow(() -> inUse(data));
    }

    static Optional<DataLock> tryTake(DataFolder data, Purpose purpose) {
        try {
            FileChannel channel = FileChannel.open(
                    file(data), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            String words = ProcessHandle.current().pid() + " " + purpose;
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new DataLock(channel));
        } catch (IOException e) {
            throw new StartFailure(
                    "Không khoá được thư mục dữ liệu " + data.root() + ".",
                    "The data folder " + data.root() + " cannot be locked.",
                    e);
        }
    }

    /** Whether a platform uses the folder now. */
    static boolean isHeld(DataFolder data) {
        Path file = file(data);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether who holds the folder is a platform, and no command that ends by itself. */
    static boolean isForPlatform(DataFolder data) {
        return holder(data).isPlatform();
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("lock");
    }

    private static Holder holder(DataFolder data) {
        try {
            String[] words = Files.readString(file(data)).strip().split(" ", -1);
            return new Holder(words[0], words.length > 1 ? words[1] : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartFailure inUse(DataFolder data) {
        String pid = holder(data).pid();
        return new StartFailure(
                "Một Bản Sáng khác (pid " + pid + ") đang dùng thư mục " + data.root()
                        + ". Hãy dừng nó, hoặc đặt BANSANG_DATA sang thư mục khác.",
                "Another Bản Sáng (pid " + pid + ") is using the folder " + data.root()
                        + ". Stop it, or set BANSANG_DATA to another folder.");
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
